package app.lectern.speech;

/**
 * What an engine can do beyond speaking.
 *
 * @param timings whether it tells by itself when each word sounds; else the times are estimated
 * @param ssml whether it understands SSML 1.1, so that emphasis reaches it
 * @param deterministic whether the same utterance always gives the same samples
 * @param offline whether no text leaves this machine
 * @param parallel how many utterances it speaks at the same moment, at least 1
 * @param koreanReading what Korean text it needs before it reads it right
 */
public record EngineCapabilities(
        boolean timings,
        boolean ssml,
        boolean deterministic,
        boolean offline,
        int parallel,
        KoreanReading koreanReading) {
    /** How far Lectern must go with a Korean text before the engine gets it. */
    public enum KoreanReading {
        /** The engine reads what is written. */
        AS_WRITTEN,
        /** Numbers, symbols and foreign words spelled out in Hangul. */
        SPOKEN_FORM,
        /** Spelled out, and every syllable written as it sounds. */
        PRONUNCIATION
    }
}
