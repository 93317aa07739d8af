package app.lectern.speech;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Tells a text's language by the script of its letters, for narrations whose author named none. */
final class LetterLanguage {
    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.LATIN, "en"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi")));

    /** A Hangul syllable or a kanji says about as much as three Latin letters. */
    private static final int SYLLABLE_WEIGHT = 3;

    private LetterLanguage() {}

    /** A language tag; Korean when the letters tell nothing. */
    static String of(String text) {
        Map<String, Integer> weights = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            String language = LANGUAGES.get(script);
            if (language != null) {
                weights.merge(language, script == UnicodeScript.LATIN ? 1 : SYLLABLE_WEIGHT, Integer::sum);
            }
        });
        giveHanToItsReader(weights);
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("ko");
    }

    /** Kanji beside kana are Japanese and Hanja beside Hangul Korean; only Han on its own is Chinese. */
    private static void giveHanToItsReader(Map<String, Integer> weights) {
        String reader = weights.containsKey("ja") ? "ja" : "ko";
        Integer han = weights.get("zh");
        if (han != null && weights.containsKey(reader)) {
            weights.remove("zh");
            weights.merge(reader, han, Integer::sum);
        }
    }
}
