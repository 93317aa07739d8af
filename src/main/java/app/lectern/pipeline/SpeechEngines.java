package app.lectern.pipeline;

import app.lectern.domain.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The speech engines there are. Safe for use by many threads. */
public interface SpeechEngines {
    /**
     * One engine on this machine.
     *
     * @param id as scripts name it
     * @param licence an SPDX identifier, or words
     * @param version null when it cannot be used
     * @param problem why it cannot be used and what to do; null when it can
     * @param bundled whether it comes with Lectern, so that it must be there
     * @param offline whether no text leaves this machine
     * @param voices the favourites first
     */
    record Engine(
            String id,
            String licence,
            @Nullable String version,
            @Nullable Message problem,
            boolean bundled,
            boolean offline,
            List<Voice> voices) {
        public Engine {
            voices = List.copyOf(voices);
        }
    }

    /**
     * A voice of an engine.
     *
     * @param name qualified by its engine, such as {@code espeak-ng:ko}
     * @param languages BCP 47 tags, best first
     */
    record Voice(String name, List<String> languages) {
        public Voice {
            languages = List.copyOf(languages);
        }
    }

    /** All engines in the order of preference. May ask programs and servers, so it takes up to some seconds. */
    List<Engine> engines();
}
