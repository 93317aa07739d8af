package app.lectern.desktop.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;

/** Plays one short sound at a time through the system's default device. Thread-safe. */
public final class SoundPlayer {
    private @Nullable Clip playing;

    /**
     * Plays 16-bit mono samples from their beginning, in place of what was playing. Returns when the sound has begun.
     *
     * @throws LineUnavailableException when there is no sound device, or another program holds it
     */
    public synchronized void play(short[] samples, int sampleRate) throws LineUnavailableException {
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
            if (event.getType().equals(LineEvent.Type.STOP)) {
                event.getLine().close();
            }
        });
        playing = clip;
        clip.start();
    }

    /** Ends what is playing. */
    public synchronized void stop() {
        if (playing != null) {
            playing.close();
            playing = null;
        }
    }
}
