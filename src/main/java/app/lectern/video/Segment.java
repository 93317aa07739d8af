package app.lectern.video;

import app.lectern.pipeline.Picture;
import app.lectern.pipeline.Shot;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots of which the first decodes on its own and the others change the one before: what is coded by one encoder and
 * kept as one.
 */
record Segment(List<Shot> shots) {
    private static final int ENTRY_DISTANCE_SEC = 10;

    Segment {
        shots = List.copyOf(shots);
    }

    /** The most frames from one picture that decodes on its own to the next: 10 seconds. */
    static int entryDistance(int frameRate) {
        return ENTRY_DISTANCE_SEC * frameRate;
    }

    Coding coding() {
        boolean frameByFrame = shots.size() > 1
                && shots.stream().filter(shot -> shot.frames() == 1).count() > shots.size() / 2;
        if (!frameByFrame) {
            return Coding.STILL;
        }
        return shots.stream().allMatch(shot -> shot.picture() instanceof Picture.Mixed) ? Coding.FADE : Coding.MOTION;
    }

    /**
     * Divides a scene: at its entries, and so that players find a place to begin at least every 10 seconds. A shot
     * that stands longer begins a segment, for its own first picture can be repeated.
     */
    static List<Segment> of(List<Shot> shots, int frameRate) {
        int most = entryDistance(frameRate);
        List<Segment> segments = new ArrayList<>();
        List<Shot> open = new ArrayList<>();
        int frames = 0;
        for (Shot shot : shots) {
            if (!open.isEmpty() && (shot.entry() || frames + shot.frames() > most)) {
                segments.add(new Segment(open));
                open.clear();
                frames = 0;
            }
            open.add(shot);
            // the entry of a shot that begins a segment is repeated while it stands
            frames += open.size() == 1 ? (shot.frames() - 1) % most + 1 : shot.frames();
        }
        segments.add(new Segment(open));
        return segments;
    }
}
