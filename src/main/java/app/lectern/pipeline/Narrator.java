package app.lectern.pipeline;

import org.jspecify.annotations.Nullable;

/** Speaks narrations. Implementations choose the engine by language and voice and are safe for use by many threads. */
public interface Narrator {
    /**
     * Speaks one scene's narration, sentence by sentence.
     *
     * @param text not blank, in NFC
     * @param language a BCP 47 tag; null means: by the letters of the text
     * @param voice a voice of an engine, or null for the language's default
     * @throws NarrationException when no engine can speak it, or an engine gave no sound
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    Narration narrate(String text, @Nullable String language, @Nullable String voice, CancellationToken token)
            throws NarrationException;
}
