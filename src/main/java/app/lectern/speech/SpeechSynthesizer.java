package app.lectern.speech;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.util.List;
import java.util.Optional;

/**
 * One speech engine. Safe for use by many threads; how many of them speak at the same moment is the engine's affair. An
 * engine holds nothing between two calls that would have to be given back, so there is nothing to close.
 */
public interface SpeechSynthesizer {
    /** The engine's name in scripts and reports, such as {@code espeak-ng}; never with a colon. */
    String id();

    /** The SPDX identifier of the engine's licence. */
    String licence();

    /** Whether the engine can speak here and now. May take a second the first time; never throws. */
    EngineAvailability availability();

    /** The voices there are, the engine's favourites first; empty while the engine is unavailable. */
    List<SpeechVoice> voices();

    /**
     * The voice of that name as a script may write it, which may be one that {@link #voices} does not list, such as a
     * variant of a listed one.
     */
    Optional<SpeechVoice> voice(String name);

    /**
     * The voice for a language when the author named none.
     *
     * @param language a BCP 47 tag; a regional tag falls back on its language
     */
    Optional<SpeechVoice> voiceFor(String language);

    /** Whether the engine has a voice for a BCP 47 tag. */
    default boolean speaks(String language) {
        return voiceFor(language).isPresent();
    }

    /** Whether the engine comes with Lectern, so that it must be there. */
    default boolean bundled() {
        return false;
    }

    /** What the engine can do beyond speaking. */
    EngineCapabilities capabilities();

    /**
     * Speaks.
     *
     * @return at least one sample that can be heard
     * @throws NarrationException when the engine cannot speak the text, or gave no sound for it
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException;
}
