package app.lectern.desktop.player;

import java.util.ArrayList;
import java.util.List;

/** A sound device whose time a test moves. */
final class FakeLine implements SoundLine {
    private static final int ROOM = 7_200;

    private final List<Short> written = new ArrayList<>();
    private long heard;
    private int beginnings;
    private boolean closed;

    /** Lets so many samples be heard, or fewer when no more were written. */
    synchronized void hear(long count) {
        heard = Math.min(written.size(), heard + count);
    }

    synchronized int written() {
        return written.size();
    }

    synchronized int beginnings() {
        return beginnings;
    }

    synchronized boolean closed() {
        return closed;
    }

    @Override
    public synchronized void begin() {
        written.clear();
        heard = 0;
        beginnings++;
    }

    @Override
    public synchronized int write(short[] samples, int from, double volume) {
        int count = (int) Math.min(samples.length - from, heard + ROOM - written.size());
        for (int i = 0; i < count; i++) {
            written.add((short) (samples[from + i] * volume));
        }
        return Math.max(0, count);
    }

    @Override
    public synchronized void halt() {
        // what was heard stays heard
    }

    @Override
    public synchronized long heard() {
        return heard;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
