package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText;
import app.lectern.speech.text.MappedText.Edit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Brings other forms of digits, letters and signs to one: full width, accents, Roman numerals, ½. */
final class Folding {
    private static final String STRAIGHT = "ßøæœđłıþð";
    private static final String FOLDED = "soaodlitd";

    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";

    private Folding() {}

    static MappedText folded(MappedText text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.text().charAt(at);
            String folded = c < 0x80 || Letter.isHangul(c) ? String.valueOf(c) : folded(c);
            if (!folded.equals(String.valueOf(c))) {
                boolean mixed = folded.contains("/")
                        && at > 0
                        && Letter.isDigit(text.text().charAt(at - 1));
                edits.add(new Edit(at, at + 1, (mixed ? " " : "") + folded));
            }
        }
        return text.edited(edits);
    }

    private static String folded(char c) {
        if (c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A')) {
            return " ";
        }
        if (c == 'º' || c == '˚') {
            return "°";
        }
        if (c == '∼' || c == '〜' || c == '～' || c == '˜') {
            return "~";
        }
        if (c == '‐' || c == '‑') {
            return "-";
        }
        if (Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        if (ROMAN.indexOf(c) >= 0) {
            return Integer.toString(ROMAN.indexOf(c) % 12 + 1);
        }
        return compatible(c);
    }

    private static String compatible(char c) {
        boolean wide = c >= '\uFF00' && c <= '\uFFEF';
        boolean subscript = c >= '₀' && c <= '₉';
        boolean square = c >= '\u3371' && c <= '\u33DF';
        boolean fraction = c == '½' || c == '¼' || c == '¾' || (c >= '⅐' && c <= '⅞');
        if (wide || subscript || square || fraction) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace('⁄', '/');
        }
        if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
            return String.valueOf(c);
        }
        int known = STRAIGHT.indexOf(Character.toLowerCase(c));
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return String.valueOf(known >= 0 ? FOLDED.charAt(known) : base);
    }
}
