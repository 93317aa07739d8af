package app.lectern.speech.korean.reading;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** How English words sound: the lexicon of Carnegie Mellon University and its letter-to-sound rules, out of FreeTTS. */
final class Pronunciation {
    private static final class Loaded {
        static final CMULexicon LEXICON = load();

        private static CMULexicon load() {
            CMULexicon lexicon = new CMULexicon("cmulex", true);
            try {
                lexicon.load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lexicon;
        }
    }

    private Pronunciation() {}

    /**
     * The sounds of a word as ARPAbet phones without stress. Loads the lexicon when first called, about 0.1 s.
     *
     * @param word lower-case letters, with an apostrophe at most
     */
    static List<String> of(String word) {
        // the letter-to-sound rules unpack themselves while they are looked up
        synchronized (Loaded.LEXICON) {
            return Arrays.stream(Loaded.LEXICON.getPhones(word, null))
                    .map(phone -> phone.replaceAll("\\d", ""))
                    .toList();
        }
    }
}
