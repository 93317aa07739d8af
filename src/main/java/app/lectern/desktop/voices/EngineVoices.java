package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import app.lectern.pipeline.SpeechEngines.Engine;
import app.lectern.pipeline.SpeechEngines.Voice;
import java.util.List;

/** The voices of the engines there are, by the languages they speak. */
public record EngineVoices(List<Engine> engines) {
    public EngineVoices {
        engines = List.copyOf(engines);
    }

    /**
     * The full names of the voices that speak a language, the favourites of the preferred engine first.
     *
     * @param language a BCP 47 tag, whose first part counts; blank for every language
     */
    public List<String> speaking(String language) {
        return engines.stream()
                .flatMap(engine -> engine.voices().stream())
                .filter(voice -> language.isBlank() || speaks(voice, first(language)))
                .map(Voice::name)
                .toList();
    }

    /** The first engine that speaks a language speaks it unless somebody chose another; empty when none does. */
    String usualEngine(Words words, String language) {
        return engines.stream()
                .filter(engine -> engine.voices().stream().anyMatch(voice -> speaks(voice, language)))
                .findFirst()
                .map(engine -> engineName(words, engine.id()))
                .orElse("");
    }

    private static boolean speaks(Voice voice, String language) {
        return voice.languages().stream().anyMatch(tag -> first(tag).equals(language));
    }

    private static String first(String tag) {
        return tag.split("[-_]", 2)[0];
    }

    /** An engine as people know it. */
    public static String engineName(Words words, String id) {
        return words.has("engine." + id) ? words.of("engine." + id) : id;
    }

    /** A voice and its engine as people know them. */
    public static String name(Words words, String voice) {
        int colon = voice.indexOf(':');
        return colon < 0 ? voice : voice.substring(colon + 1) + " · " + engineName(words, voice.substring(0, colon));
    }
}
