package app.lectern.desktop.player;

import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.TempoFilter;
import app.lectern.video.FfmpegSound;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the sound of a video and tells the time by what was heard of it. Where nothing can be heard, and after the
 * sound's end, time goes by the system's clock. Every change of place or speed begins anew at the place that was reached.
 * Thread-safe; no call waits.
 */
public final class Soundtrack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Soundtrack.class);
    private static final double PIECE_SEC = 0.25;
    private static final int PAUSE_MS = 8;
    /** A device that stops short of the last samples has heard them all the same. */
    private static final int STOPPED_PAUSES = 40;

    private record Order(long number, Path file, double fromSec, double tempo) {}

    private final SoundLine.Opener opener;
    private final LongSupplier nanos;
    private final Runnable mute;
    private Path file;
    private double tempo = 1;
    private double volume = 1;
    /** The place where time goes on from, or stands. */
    private double fromSec;

    /** What is played; null while time stands. */
    private @Nullable Order order;

    private @Nullable SoundLine sounding;
    private long orders;
    private long silentSince;
    private boolean silent;
    private boolean lineless;
    private boolean closed;

    /**
     * A soundtrack at its start, which stands.
     *
     * @param nanos a clock that never goes back, such as {@link System#nanoTime}
     * @param mute told once, on another thread, when there is no sound device
     */
    public Soundtrack(Path file, SoundLine.Opener opener, LongSupplier nanos, Runnable mute) {
        this.file = file;
        this.opener = opener;
        this.nanos = nanos;
        this.mute = mute;
        Thread.ofPlatform().daemon().name("lectern-sound").start(this::work);
    }

    /** The place that is heard now, seconds from the start; goes on after the sound's end. */
    public synchronized double position() {
        if (order == null) {
            return fromSec;
        }
        if (silent) {
            return fromSec + tempo * (nanos.getAsLong() - silentSince) / 1e9;
        }
        return sounding == null ? fromSec : fromSec + tempo * sounding.heard() / FfmpegSound.RATE;
    }

    /** Lets time go on. */
    public synchronized void play() {
        if (order == null) {
            begin(fromSec);
        }
    }

    /** Lets time stand. */
    public synchronized void pause() {
        fromSec = position();
        order = null;
        notifyAll();
    }

    /** Goes to a place, in seconds from 0; what stands goes on standing. */
    public synchronized void seek(double seconds) {
        if (order == null) {
            fromSec = seconds;
        } else {
            begin(seconds);
        }
    }

    /** How many times as fast from now on, 0.5 to 2. */
    public synchronized void tempo(double times) {
        double here = position();
        tempo = times;
        seek(here);
    }

    /** Sounds as another file of the same lesson from now on. */
    public synchronized void listenTo(Path other) {
        double here = position();
        file = other;
        seek(here);
    }

    /** How loud from now on, 0 to 1. */
    public synchronized void volume(double loudness) {
        volume = loudness;
    }

    private void begin(double seconds) {
        fromSec = seconds;
        sounding = null;
        silent = lineless;
        silentSince = nanos.getAsLong();
        order = new Order(orders++, file, seconds, tempo);
        notifyAll();
    }

    private void work() {
        try (SoundLine line = opener.open(FfmpegSound.RATE)) {
            for (Order next = await(null); next != null; next = await(next)) {
                play(next, line);
            }
        } catch (LineUnavailableException e) {
            LOG.info("There is no sound device", e);
            noLine();
            mute.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void noLine() {
        lineless = true;
        goSilent(order);
    }

    /** Waits for another order than the last; null when there will be none. */
    private synchronized @Nullable Order await(@Nullable Order last) throws InterruptedException {
        while (!closed && (order == null || order.equals(last))) {
            wait();
        }
        return closed ? null : order;
    }

    private void play(Order now, SoundLine line) throws InterruptedException {
        try (FfmpegSound sound = FfmpegSound.open(now.file);
                TempoFilter filter = new TempoFilter(FfmpegSound.RATE, now.tempo)) {
            begun(now, line);
            long written = 0;
            boolean more = true;
            for (int piece = 0; more && isWanted(now); piece++) {
                double at = now.fromSec + piece * PIECE_SEC;
                short[] samples = sound.samples(at, at + PIECE_SEC);
                more = samples.length >= (int) (PIECE_SEC * FfmpegSound.RATE);
                written += write(now, line, now.tempo == 1 ? samples : filter.add(samples));
            }
            if (!more) {
                written += now.tempo == 1 ? 0 : write(now, line, filter.finish());
                awaitHeard(now, line, written);
            }
        } catch (RenderStepException e) {
            LOG.warn("Could not read the sound of {}", now.file, e);
        }
        goSilent(now);
        line.halt();
    }

    /** The device is asked first, by this thread alone: nobody who asks for the time waits for it. */
    private void begun(Order now, SoundLine line) {
        line.begin();
        synchronized (this) {
            if (isWanted(now)) {
                sounding = line;
            }
        }
    }

    private int write(Order now, SoundLine line, short[] samples) throws InterruptedException {
        int done = 0;
        while (done < samples.length && isWanted(now)) {
            int taken = line.write(samples, done, loudness());
            done += taken;
            if (taken == 0) {
                rest();
            }
        }
        return done;
    }

    private void awaitHeard(Order now, SoundLine line, long written) throws InterruptedException {
        long last = -1;
        int stopped = 0;
        while (isWanted(now) && line.heard() < written && stopped < STOPPED_PAUSES) {
            rest();
            stopped = line.heard() == last ? stopped + 1 : 0;
            last = line.heard();
        }
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(PAUSE_MS);
    }

    private synchronized double loudness() {
        return volume;
    }

    private synchronized boolean isWanted(Order now) {
        return !closed && now.equals(order);
    }

    /** From here on the system's clock tells the time of an order that is still wanted. */
    private synchronized void goSilent(@Nullable Order now) {
        if (now != null && now.equals(order) && !silent) {
            fromSec = position();
            silentSince = nanos.getAsLong();
            silent = true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        order = null;
        notifyAll();
    }
}
