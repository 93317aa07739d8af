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

    private static String ascii(String text) {
        String punctuated =
                text.replaceAll("[‘’‛′`´]", "'").replaceAll("[“”„″«»]", "\"").replaceAll("\\s*[–—―]\\s*", ", ");
        return Normalizer.normalize(punctuated, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
