package app.lectern.desktop.player;

import app.lectern.pipeline.RenderStepException;
import app.lectern.video.ShownFrames;
import app.lectern.video.ShownFrames.Frame;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the pictures of a video on a thread of its own, a few ahead of those that are shown. However often somebody
 * goes elsewhere, only the last place counts. Thread-safe; no call waits.
 */
public final class PictureFeed implements AutoCloseable {
    private static final int AHEAD = 4;
    /** Far below a frame's length, far above the rounding of times. */
    private static final double TOLERANCE_SEC = 1e-4;

    private record Place(long number, double seconds, int width, int height) {}

    private final Path file;
    private final Runnable arrived;
    private final Consumer<Exception> failed;
    private final Deque<Frame> ready = new ArrayDeque<>();
    private Place place = new Place(0, 0, 0, 0);
    private long decoded = -1;
    private boolean ended;
    private boolean closed;
    private double shownSec;

    /**
     * A feed that begins when it is told a size.
     *
     * @param arrived told on another thread when the first picture of a place is ready
     * @param failed told on another thread when nothing more will come
     */
    public PictureFeed(Path file, Runnable arrived, Consumer<Exception> failed) {
        this.file = file;
        this.arrived = arrived;
        this.failed = failed;
        Thread.ofPlatform().daemon().name("lectern-pictures").start(this::work);
    }

    /** Makes pictures as large as they fit into so many pixels. */
    public synchronized void fit(int width, int height) {
        if (width > 0 && height > 0 && (width != place.width || height != place.height)) {
            restart(shownSec, width, height);
        }
    }

    /** Goes to a moment, seconds from 0. */
    public synchronized void show(double seconds) {
        restart(seconds, place.width, place.height);
    }

    private void restart(double seconds, int width, int height) {
        place = new Place(place.number + 1, seconds, width, height);
        shownSec = seconds;
        ready.clear();
        ended = false;
        notifyAll();
    }

    /** The picture to be shown from now on; empty when it is the one that is shown already, or none is ready. */
    public synchronized Optional<Frame> due(double seconds) {
        shownSec = seconds;
        Frame newest = null;
        while (!ready.isEmpty() && ready.getFirst().startSec() <= seconds + TOLERANCE_SEC) {
            newest = ready.removeFirst();
        }
        if (newest != null) {
            notifyAll();
        }
        return Optional.ofNullable(newest);
    }

    private void work() {
        try (ShownFrames frames = ShownFrames.open(file)) {
            for (Place next = await(); next != null; next = await()) {
                decode(frames, next);
            }
        } catch (RenderStepException | RuntimeException | LinkageError e) {
            failed.accept(e instanceof Exception known ? known : new IllegalStateException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Place await() throws InterruptedException {
        while (!closed && (place.width == 0 || (place.number == decoded && (ended || ready.size() >= AHEAD)))) {
            wait();
        }
        return closed ? null : place;
    }

    private void decode(ShownFrames frames, Place now) throws RenderStepException {
        frames.fit(now.width, now.height);
        if (now.number == decodedPlace()) {
            put(now, frames.next(shownAt()));
        } else {
            put(now, Optional.of(frames.at(now.seconds)));
            arrived.run();
        }
    }

    private synchronized long decodedPlace() {
        return decoded;
    }

    private synchronized double shownAt() {
        return shownSec;
    }

    private synchronized void put(Place at, Optional<Frame> frame) {
        decoded = at.number;
        if (at.number == place.number) {
            frame.ifPresent(ready::addLast);
            ended = frame.isEmpty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        ready.clear();
        notifyAll();
    }
}
