package app.lectern.desktop.player;

import javax.sound.sampled.LineUnavailableException;

/** Where 16-bit mono sound goes to be heard. Fed by one thread; any thread may ask how much was heard. */
public interface SoundLine extends AutoCloseable {
    /** Opens a line to the system's default device. */
    @FunctionalInterface
    interface Opener {
        /**
         * Waits for the device.
         *
         * @param rate samples a second
         * @throws LineUnavailableException when there is no device, or another program holds it
         */
        SoundLine open(int rate) throws LineUnavailableException;
    }

    /** Drops what was not heard yet; what is heard is counted from here. */
    void begin();

    /**
     * Takes as many samples as there is room for, at once.
     *
     * @param from the first of them
     * @param volume 0 to 1
     * @return how many were taken
     */
    int write(short[] samples, int from, double volume);

    /** Is silent until it begins again. */
    void halt();

    /** How many samples were heard since it began. */
    long heard();

    @Override
    void close();
}
