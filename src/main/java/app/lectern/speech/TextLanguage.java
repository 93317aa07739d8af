package app.lectern.speech;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells which language a narration is in. */
final class TextLanguage {
    private TextLanguage() {}

    /**
     * The primary subtag of a given language tag; without one, the language of the text's letters. A single Hangul
     * letter makes a text Korean and a single kana Japanese, since both mix freely with Latin and Han.
     */
    static String of(@Nullable String tag, String text) {
        if (tag != null) {
            return Locale.forLanguageTag(tag).getLanguage();
        }
        String language = "en";
        for (int codePoint : text.codePoints().toArray()) {
            switch (Character.UnicodeScript.of(codePoint)) {
                case HANGUL -> {
                    return "ko";
                }
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HAN -> language = "zh";
                case CYRILLIC -> language = "ru";
                case GREEK -> language = "el";
                case ARABIC -> language = "ar";
                case DEVANAGARI -> language = "hi";
                default -> {
                    // Latin, digits and marks say nothing of their own
                }
            }
        }
        return language;
    }
}
