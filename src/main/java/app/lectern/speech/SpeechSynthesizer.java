package app.lectern.speech;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A speech engine. Implementations are safe for use by many threads. */
public interface SpeechSynthesizer {
    /** A lasting short name, such as {@code espeak-ng}. */
    String id();

    /** As its makers count. */
    String version();

    /** An SPDX licence expression. */
    String licence();

    /** Whether it can be used here; finding out may unpack its files. */
    Availability availability();

    /** Whether it speaks a language, given by its primary subtag such as {@code ko}. */
    boolean speaks(String language);

    /** The names by which a script can ask for its voices. */
    List<String> voices();

    /**
     * Begins one narration. Sessions of one engine may run side by side.
     *
     * @param language a primary subtag that it speaks
     * @param voice one of {@link #voices}, or null for the language's default
     * @throws NarrationException when the engine cannot be started or has no such voice
     */
    Session begin(String language, @Nullable String voice) throws NarrationException;

    /** One narration under way; belongs to one thread at a time. The same sentences give the same samples. */
    interface Session extends AutoCloseable {
        /** Samples a second, one channel, 16 bits. */
        int sampleRate();

        /** The voice that speaks. */
        String voice();

        /**
         * Speaks one sentence.
         *
         * @param sentence holds a letter or a digit
         * @return never empty
         * @throws NarrationException when the engine gives no sound
         * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
         */
        short[] speak(String sentence, CancellationToken token) throws NarrationException;

        @Override
        void close();
    }
}
