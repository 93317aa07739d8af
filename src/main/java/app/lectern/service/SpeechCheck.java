package app.lectern.service;

import app.lectern.domain.script.Finding;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;

/**
 * What a script sounds like and how its subtitles read.
 *
 * @param track the subtitles; none when a scene cannot be spoken
 * @param cues the rules of reading that cues break
 * @param findings scenes that cannot be spoken, and what their voices tell
 */
public record SpeechCheck(SubtitleTrack track, List<CueFinding> cues, List<Finding> findings) {
    public SpeechCheck {
        cues = List.copyOf(cues);
        findings = List.copyOf(findings);
    }
}
