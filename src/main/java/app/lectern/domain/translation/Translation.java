package app.lectern.domain.translation;

import java.util.Locale;

/**
 * A video that says in another language what its source says.
 *
 * @param videoId of the translation, which is a video like any other
 * @param sourceVideoId of the video it follows, which is itself no translation
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}; one translation a language and source
 */
public record Translation(String videoId, String sourceVideoId, String language) {
    /** The language's name as people say it who read another one. */
    public String languageName(Locale reader) {
        return Locale.forLanguageTag(language).getDisplayName(reader);
    }
}
