package app.lectern.domain.script;

import org.jspecify.annotations.Nullable;

/** Where a scene's sound comes from. */
public sealed interface Voicing {
    /** As slow as a voice speaks, against its own speed. */
    double SLOWEST = 0.5;
    /** As fast as a voice speaks, against its own speed. */
    double FASTEST = 2;
    /** As far as a voice is lowered or raised, semitones. */
    double SEMITONES = 12;

    /**
     * A speech engine speaks the narration.
     *
     * @param voice such as {@code espeak-ng:ko}; null takes the default
     * @param rate {@link #SLOWEST} to {@link #FASTEST}, 1 is the voice's own speed; null takes the default
     * @param pitch -{@link #SEMITONES} to {@link #SEMITONES}, 0 is the voice's own; null takes the default
     */
    record Spoken(
            @Nullable String voice,
            @Nullable Double rate,
            @Nullable Double pitch) implements Voicing {
        /** Everything by default. */
        public static final Spoken DEFAULT = new Spoken(null, null, null);

        /** These choices, with others where there is none. */
        public Spoken or(Spoken others) {
            return new Spoken(
                    voice == null ? others.voice : voice,
                    rate == null ? others.rate : rate,
                    pitch == null ? others.pitch : pitch);
        }
    }

    /**
     * A recording of a person who reads the narration.
     *
     * @param file beside the script, as the author wrote it: a relative path with {@code /}
     */
    record Recorded(String file) implements Voicing {}

    /**
     * Nothing is heard.
     *
     * @param seconds how long the scene stands, {@link ScriptLimits#SILENCE_LEAST} to {@link ScriptLimits#SILENCE_MOST}
     */
    record Silent(double seconds) implements Voicing {}
}
