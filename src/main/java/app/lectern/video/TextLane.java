package app.lectern.video;

import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Writes subtitles when their time has come. Owned by one thread. */
final class TextLane {
    /** Where they go. */
    @FunctionalInterface
    interface Sink {
        void write(TimedText.Sample sample) throws RenderStepException, IOException;
    }

    private final Queue<TimedText.Sample> left;
    private final Sink sink;

    TextLane(List<TimedText.Sample> samples, Sink sink) {
        this.left = new ArrayDeque<>(samples);
        this.sink = sink;
    }

    /** Writes what begins before a moment. */
    void writeUntil(long millis) throws RenderStepException, IOException {
        for (TimedText.Sample next = left.peek(); next != null && next.startMillis() < millis; next = left.peek()) {
            sink.write(next);
            left.remove();
        }
    }
}
