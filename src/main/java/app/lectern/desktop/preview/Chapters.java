package app.lectern.desktop.preview;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.video.VideoChapter;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The scenes of a video, as its file names them.
 *
 * @param list in their order, without gaps; empty where the file names none
 */
public record Chapters(List<VideoChapter> list) {
    /** Who asks for the scene before this soon after a scene's start means the one before it. */
    private static final double JUST_BEGUN_SEC = 1.5;

    /** Far below a frame's length, far above the rounding of times. */
    private static final double TOLERANCE_SEC = 1e-4;

    public Chapters {
        list = List.copyOf(list);
    }

    /** The scene that is shown at a moment, from 0; the last one after the end, -1 where there is none. */
    public int at(double seconds) {
        int found = list.isEmpty() ? -1 : 0;
        for (int i = 1; i < list.size() && list.get(i).startSec() <= seconds + TOLERANCE_SEC; i++) {
            found = i;
        }
        return found;
    }

    /** Where the next scene begins; empty in the last one. */
    public OptionalDouble next(double seconds) {
        int next = at(seconds) + 1;
        return next > 0 && next < list.size() ? OptionalDouble.of(list.get(next).startSec()) : OptionalDouble.empty();
    }

    /** Where this scene begins, or the one before when this has only just begun. */
    public OptionalDouble previous(double seconds) {
        int here = at(seconds);
        if (here < 0) {
            return OptionalDouble.empty();
        }
        boolean justBegun = here > 0 && seconds - list.get(here).startSec() < JUST_BEGUN_SEC;
        return OptionalDouble.of(list.get(justBegun ? here - 1 : here).startSec());
    }

    /** The same cues with the scenes they begin in. */
    public SubtitleTrack scenesOf(SubtitleTrack track) {
        return new SubtitleTrack(track.cues().stream()
                .map(cue -> new Cue(cue.startMillis(), cue.endMillis(), cue.text(), at(cue.startMillis() / 1000.0)))
                .toList());
    }
}
