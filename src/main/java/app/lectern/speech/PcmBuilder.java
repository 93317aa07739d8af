package app.lectern.speech;

import java.util.Arrays;

/** Samples that grow at their end. For one thread. */
public final class PcmBuilder {
    private short[] samples = new short[1 << 16];
    private int size;

    public int size() {
        return size;
    }

    public void append(short[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, samples, size, to - from);
        size += to - from;
    }

    /** Appends 16-bit samples, high byte first. */
    public void appendBigEndian(byte[] bytes, int offset, int length) {
        room(length / 2);
        for (int i = offset; i + 1 < offset + length; i += 2) {
            samples[size++] = (short) ((bytes[i] << 8) | (bytes[i + 1] & 0xFF));
        }
    }

    public short[] toArray() {
        return Arrays.copyOf(samples, size);
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(needed, samples.length + (samples.length >> 1)));
        }
    }
}
