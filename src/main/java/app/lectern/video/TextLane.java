package app.lectern.video;

import app.lectern.pipeline.RenderStepException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Writes subtitles when their time has come. Owned by one thread. */
final class TextLane {
    private final Mp4Writer mp4;
    private final Mp4Writer.Track track;
    private final Queue<TimedText.Sample> left;

    TextLane(Mp4Writer mp4, Mp4Writer.Track track, List<TimedText.Sample> samples) {
        this.mp4 = mp4;
        this.track = track;
        this.left = new ArrayDeque<>(samples);
    }

    /** Writes what begins before a moment. */
    void writeUntil(long millis) throws RenderStepException {
        for (TimedText.Sample next = left.peek(); next != null && next.startMillis() < millis; next = left.peek()) {
            mp4.write(track, next.bytes(), next.startMillis(), next.endMillis() - next.startMillis(), true);
            left.remove();
        }
    }
}
