package app.lectern.speech;

/**
 * What an engine said: mono, 16 bits a sample.
 *
 * @param samples never empty
 * @param sampleRate samples a second
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
public record Speech(short[] samples, int sampleRate) {}
