package app.lectern.desktop.parts;

import javax.sound.sampled.LineUnavailableException;

/** Plays one sound at a time. Thread-safe. */
public interface Playback {
    /**
     * Plays 16-bit mono samples in place of what was playing. Returns when the sound has begun.
     *
     * @param from the first sample to be heard
     * @throws LineUnavailableException when there is no sound device, or another program holds it
     */
    void play(short[] samples, int sampleRate, int from) throws LineUnavailableException;

    /** Holds the sound where it is. */
    void pause();

    /** Goes on from where the sound was held. */
    void resume();

    /** Ends the sound. */
    void stop();

    /** The sample that is heard now; at the end the number of samples, 0 when nothing was played. */
    int position();
}
