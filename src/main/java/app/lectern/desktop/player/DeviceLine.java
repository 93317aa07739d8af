package app.lectern.desktop.player;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The system's default sound device. */
final class DeviceLine implements SoundLine {
    /** Short enough to hear a change of the volume at once. */
    private static final double BUFFER_SEC = 0.15;

    private static final int SAMPLE_BYTES = 2;

    private final SourceDataLine line;
    private volatile long begun;

    private DeviceLine(SourceDataLine line) {
        this.line = line;
    }

    /** Waits for the device. */
    static SoundLine open(int rate) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(rate, 8 * SAMPLE_BYTES, 1, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, SAMPLE_BYTES * (int) (BUFFER_SEC * rate));
            return new DeviceLine(line);
        } catch (IllegalArgumentException e) {
            // Java's answer where no device can play
            throw (LineUnavailableException) new LineUnavailableException(e.getMessage()).initCause(e);
        }
    }

    @Override
    public void begin() {
        line.stop();
        line.flush();
        begun = line.getLongFramePosition();
        line.start();
    }

    @Override
    public int write(short[] samples, int from, double volume) {
        int count = Math.min(samples.length - from, line.available() / SAMPLE_BYTES);
        if (count <= 0) {
            return 0;
        }
        byte[] bytes = new byte[SAMPLE_BYTES * count];
        for (int i = 0; i < count; i++) {
            int sample = (int) Math.round(samples[from + i] * volume);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return line.write(bytes, 0, bytes.length) / SAMPLE_BYTES;
    }

    @Override
    public void halt() {
        line.stop();
        line.flush();
    }

    @Override
    public long heard() {
        return Math.max(0, line.getLongFramePosition() - begun);
    }

    @Override
    public void close() {
        line.close();
    }
}
