package app.lectern.speech;

import java.util.List;

/**
 * What an engine is to say in one go: a sentence or a part of one.
 *
 * @param text not blank, ready for the engine
 * @param language the BCP 47 tag of the text, for voices that speak more than one language
 * @param voice one of the engine's
 * @param rate how fast, {@link #SLOWEST} to {@link #FASTEST}; 1 is the voice's own speed
 * @param pitch how much higher than the voice's own, {@link #LOWEST} to {@link #HIGHEST} semitones
 * @param emphases the parts of {@code text} to be stressed, in order, not overlapping; an engine that cannot stress
 *     leaves them out
 */
public record Utterance(
        String text, String language, SpeechVoice voice, double rate, double pitch, List<Emphasis> emphases) {
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;
    public static final double LOWEST = -12;
    public static final double HIGHEST = 12;

    /** A part of the text that is stressed: UTF-16 indices. */
    public record Emphasis(int from, int to) {}

    public Utterance {
        if (!(rate >= SLOWEST && rate <= FASTEST) || !(pitch >= LOWEST && pitch <= HIGHEST)) {
            throw new IllegalArgumentException("rate " + rate + ", pitch " + pitch);
        }
        emphases = List.copyOf(emphases);
    }

    /** At the voice's own speed and pitch, nothing stressed. */
    public static Utterance of(String text, String language, SpeechVoice voice) {
        return new Utterance(text, language, voice, 1, 0, List.of());
    }
}
