package app.lectern.speech.freetts;

import app.lectern.domain.Message;
import app.lectern.pipeline.NarrationException;
import java.text.Normalizer;

/** Brings English text into the ASCII that FreeTTS reads; whatever else it meets FreeTTS leaves out without a word. */
final class EnglishLetters {
    private EnglishLetters() {}

    /**
     * The text without accents, with plain quotes and dashes.
     *
     * @throws NarrationException when a word has letters that have no ASCII form, such as Hangul
     */
    static String plain(String text) throws NarrationException {
        for (String word : text.split("\\s+", -1)) {
            if (ascii(word).codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c))) {
                throw new NarrationException(Message.of("speech.letters-not-english", word));
            }
        }
        return ascii(text);
    }

    /** The place in the text of a place in its plain form, found by the letters and digits before it. */
    static int origin(String text, String plain, int at) {
        long before = letters(plain.substring(0, at));
        int origin = 0;
        while (origin < text.length()) {
            int next = origin + Character.charCount(text.codePointAt(origin));
            before -= letters(Normalizer.normalize(text.substring(origin, next), Normalizer.Form.NFKD));
            if (before < 0) {
                return origin;
            }
            origin = next;
        }
        return text.length();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String ascii(String text) {
        String punctuated =
                text.replaceAll("[‘’‛′`´]", "'").replaceAll("[“”„″«»]", "\"").replaceAll("\\s*[–—―]\\s*", ", ");
        return Normalizer.normalize(punctuated, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
