package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import java.util.Locale;
import javafx.util.StringConverter;

/** Shows language tags as names in the window's language; an empty tag is every language. */
final class LanguageNames extends StringConverter<String> {
    private final Words words;

    LanguageNames(Words words) {
        this.words = words;
    }

    static String of(Words words, String tag) {
        return tag.isEmpty()
                ? words.of("dictionary.every-language")
                : Locale.forLanguageTag(tag).getDisplayLanguage(words.locale().get());
    }

    @Override
    public String toString(String tag) {
        return tag == null ? "" : of(words, tag);
    }

    @Override
    public String fromString(String shown) {
        return shown;
    }
}
