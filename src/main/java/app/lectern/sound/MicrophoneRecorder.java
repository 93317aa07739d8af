package app.lectern.sound;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/**
 * Records one take from a microphone: mono, 16 bits, 48 kHz. {@link #record} works on the thread that calls it, never
 * the window's; {@link #stop} may be called from any thread.
 */
public final class MicrophoneRecorder {
    private static final AudioFormat FORMAT = new AudioFormat(SoundFile.RATE, 16, 1, true, false);

    /** A twentieth of a second: as often as a level is told. */
    private static final int BLOCK_BYTES = 2 * SoundFile.RATE / 20;

    private static final long MAX_BYTES = 2L * SoundFile.RATE * 60 * SoundFile.MAX_MINUTES;
    private static final int POLL_MILLIS = 5;

    /** What gives nothing for so long was unplugged. */
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private final Supplier<TargetDataLine> lines;
    private volatile boolean stopped;

    /** A recorder of the system's own microphone. */
    public MicrophoneRecorder() {
        this(MicrophoneRecorder::systemLine);
    }

    /**
     * A recorder of a given line.
     *
     * @param lines gives a line that is not open yet; throws IllegalArgumentException when there is none
     */
    public MicrophoneRecorder(Supplier<TargetDataLine> lines) {
        this.lines = lines;
    }

    private static TargetDataLine systemLine() {
        try {
            return (TargetDataLine) AudioSystem.getLine(new DataLine.Info(TargetDataLine.class, FORMAT));
        } catch (LineUnavailableException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Ends the take, which is kept. */
    public void stop() {
        stopped = true;
    }

    /**
     * Records until {@link #stop} or an interrupt of this thread, or for {@link SoundFile#MAX_MINUTES}. The file is there when this returns, and only
     * then; an older one of the name is replaced.
     *
     * @param target a WAV file; its folder is there
     * @param levelDb told the peak in dB of full scale, about 20 times a second, on this thread; at least -96
     * @param token throws the take away when canceled
     * @return the take's length in seconds
     * @throws NarrationException {@code sound.no-microphone}, {@code sound.microphone-unusable},
     *     {@code sound.microphone-lost}, {@code sound.nothing-recorded}, {@code sound.not-written}
     * @throws java.util.concurrent.CancellationException when canceled
     */
    public double record(Path target, DoubleConsumer levelDb, CancellationToken token) throws NarrationException {
        try (TargetDataLine line = opened();
                WavWriter wav = new WavWriter(target, SoundFile.RATE)) {
            line.start();
            take(line, wav, levelDb, token);
            line.stop();
            if (wav.bytes() == 0) {
                throw new NarrationException(Message.of("sound.nothing-recorded"));
            }
            wav.finish();
            return wav.bytes() / 2.0 / SoundFile.RATE;
        } catch (IOException e) {
            throw new NarrationException(Message.of("sound.not-written", target.toString(), e.toString()), e);
        }
    }

    private TargetDataLine opened() throws NarrationException {
        TargetDataLine line;
        try {
            line = lines.get();
        } catch (IllegalArgumentException e) {
            throw new NarrationException(Message.of("sound.no-microphone"), e);
        }
        try {
            // half a second of room, for a thread that is late
            line.open(FORMAT, 10 * BLOCK_BYTES);
            return line;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            line.close();
            throw new NarrationException(Message.of("sound.microphone-unusable", String.valueOf(e.getMessage())), e);
        }
    }

    private void take(TargetDataLine line, WavWriter wav, DoubleConsumer levelDb, CancellationToken token)
            throws NarrationException, IOException {
        byte[] block = new byte[BLOCK_BYTES];
        while (!stopped && wav.bytes() < MAX_BYTES) {
            int count = next(line, block, token);
            wav.write(block, count);
            if (count > 0) {
                levelDb.accept(peakDb(block, count));
            }
        }
    }

    /**
     * The bytes that follow, at most a block; fewer when the take is stopped. A line that is only asked for what it has
     * cannot hold this thread for ever.
     */
    private int next(TargetDataLine line, byte[] block, CancellationToken token) throws NarrationException {
        int filled = 0;
        long last = System.nanoTime();
        while (filled < block.length && !stopped) {
            token.throwIfCanceled();
            // whole samples only
            int ready = Math.min(block.length - filled, line.available()) & ~1;
            if (ready > 0) {
                filled += line.read(block, filled, ready);
                last = System.nanoTime();
            } else if (System.nanoTime() - last > PATIENCE_NANOS) {
                throw new NarrationException(Message.of("sound.microphone-lost"));
            } else {
                pause();
            }
        }
        return filled;
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private static double peakDb(byte[] block, int count) {
        int peak = 1;
        for (int i = 0; i < count; i += 2) {
            peak = Math.max(peak, Math.abs((block[i] & 0xff) | block[i + 1] << 8));
        }
        return Math.max(-96, Decibels.of(peak / 32768.0));
    }
}
