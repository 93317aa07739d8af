package app.lectern.domain.subtitle;

import java.util.List;

/** The cues of a video in the order of their start, none overlapping the next. */
public record SubtitleTrack(List<Cue> cues) {
    public SubtitleTrack {
        cues = List.copyOf(cues);
        for (int i = 1; i < cues.size(); i++) {
            if (cues.get(i).startMillis() < cues.get(i - 1).endMillis()) {
                throw new IllegalArgumentException("cue " + (i + 1) + " begins before the one before it ends");
            }
        }
    }
}
