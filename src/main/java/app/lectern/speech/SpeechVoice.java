package app.lectern.speech;

import java.util.List;

/**
 * A voice of an engine.
 *
 * @param engine the id of its engine
 * @param name its name within the engine
 * @param languages the BCP 47 tags of the languages it speaks, best first
 */
public record SpeechVoice(String engine, String name, List<String> languages) {
    public SpeechVoice {
        languages = List.copyOf(languages);
    }

    /** The name that finds it among all engines, such as {@code espeak-ng:ko}. */
    public String qualifiedName() {
        return engine + ":" + name;
    }
}
