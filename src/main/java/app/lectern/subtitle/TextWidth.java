package app.lectern.subtitle;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** How wide a text is on the screen, in columns: a Latin letter takes one, a Hangul syllable or a Chinese character two. */
final class TextWidth {
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.HANGUL_SYLLABLES,
            UnicodeBlock.HANGUL_JAMO,
            UnicodeBlock.HANGUL_COMPATIBILITY_JAMO,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS);

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF60;

    private TextWidth() {}

    static int columns(String text) {
        return text.codePoints().map(TextWidth::columns).sum();
    }

    static boolean isWide(int codePoint) {
        return WIDE.contains(UnicodeBlock.of(codePoint))
                || (codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST)
                || Character.isEmojiPresentation(codePoint);
    }

    private static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }
}
