package app.lectern.pipeline;

import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;

/** Makes subtitles from what was spoken when. */
public interface Subtitler {
    /**
     * A sentence on the video's own clock.
     *
     * @param text what the subtitle shows
     * @param startMillis its first sound
     * @param endMillis the end of its last sound
     */
    record TimedSentence(String text, long startMillis, long endMillis) {}

    /**
     * Cuts sentences into cues.
     *
     * @param scenes the sentences of each scene, all in the order of the video
     */
    SubtitleTrack track(List<List<TimedSentence>> scenes);

    /** The track as a SubRip file's text. */
    String srt(SubtitleTrack track);
}
