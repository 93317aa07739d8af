package app.lectern.desktop.parts;

import java.util.function.LongSupplier;

/** Where there is no sound device: nothing is heard, but time goes by as if. */
public final class SilentPlayback implements Playback {
    private final LongSupplier nanos;
    private int sampleRate = 1;
    private int length;
    private int from;
    private long since;
    private boolean running;

    /** @param nanos a clock that never goes back, such as {@link System#nanoTime} */
    public SilentPlayback(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public synchronized void play(short[] samples, int rate, int first) {
        sampleRate = rate;
        length = samples.length;
        from = first;
        since = nanos.getAsLong();
        running = true;
    }

    @Override
    public synchronized void pause() {
        from = position();
        running = false;
    }

    @Override
    public synchronized void resume() {
        since = nanos.getAsLong();
        running = true;
    }

    @Override
    public synchronized void stop() {
        length = 0;
        from = 0;
        running = false;
    }

    @Override
    public synchronized int position() {
        double passed = running ? (nanos.getAsLong() - since) / 1e9 * sampleRate : 0;
        return (int) Math.min(length, from + passed);
    }
}
