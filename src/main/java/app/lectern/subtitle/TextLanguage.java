package app.lectern.subtitle;

import app.lectern.domain.subtitle.SubtitleRules;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells by its letters which language's rules a text follows. */
final class TextLanguage {
    private TextLanguage() {}

    /** Korean with any Hangul, Japanese with any kana, Chinese with any of its characters, else Latin. */
    static SubtitleRules rules(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        if (scripts.contains(UnicodeScript.HANGUL)) {
            return SubtitleRules.of("ko");
        }
        if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
            return SubtitleRules.of("ja");
        }
        return SubtitleRules.of(scripts.contains(UnicodeScript.HAN) ? "zh" : "en");
    }
}
