package app.lectern.desktop.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;

/** Plays through the system's default device. */
public final class SoundPlayer implements Playback {
    private @Nullable Clip playing;
    private int length;

    /** Plays from the beginning. */
    public void play(short[] samples, int sampleRate) throws LineUnavailableException {
        play(samples, sampleRate, 0);
    }

    @Override
    public synchronized void play(short[] samples, int sampleRate, int from) throws LineUnavailableException {
        stop();
        Clip clip;
        try {
            clip = AudioSystem.getClip();
        } catch (IllegalArgumentException e) {
            // Java's answer where no device can play
            throw (LineUnavailableException) new LineUnavailableException(e.getMessage()).initCause(e);
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        clip.open(new AudioFormat(sampleRate, 16, 1, true, false), bytes.array(), 0, 2 * samples.length);
        clip.addLineListener(event -> {
            // a paused sound stops too, but not at its end; a device that nobody uses is let go
            if (event.getType().equals(LineEvent.Type.STOP) && event.getFramePosition() >= samples.length) {
                event.getLine().close();
            }
        });
        playing = clip;
        length = samples.length;
        clip.setFramePosition(from);
        clip.start();
    }

    @Override
    public synchronized void pause() {
        if (playing != null) {
            playing.stop();
        }
    }

    @Override
    public synchronized void resume() {
        if (playing != null && playing.isOpen()) {
            playing.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (playing != null) {
            playing.close();
            playing = null;
        }
        length = 0;
    }

    @Override
    public synchronized int position() {
        if (playing == null || !playing.isOpen()) {
            return length;
        }
        return Math.min(playing.getFramePosition(), length);
    }
}
