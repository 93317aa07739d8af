package app.lectern.speech.korean.reading;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * English words in Hangul by their sound: FreeTTS's pronouncing dictionary and letter-to-sound rules, then the Korean
 * rules for writing English (외래어 표기법 제3장 제1절). Thread-safe.
 */
final class EnglishInHangul {
    private static @Nullable CMULexicon lexicon;

    private EnglishInHangul() {}

    /** A word of Latin letters in Hangul; never empty for one. */
    static String of(String word) {
        String said = new HangulSyllables(phones(word.toLowerCase(Locale.ROOT))).write();
        return said.isEmpty() ? LatinSpelling.of(word) : said;
    }

    /** The dictionary takes a fifth of a second to load and is not made for many threads. */
    private static synchronized String[] phones(String word) {
        try {
            CMULexicon loaded = lexicon;
            if (loaded == null) {
                loaded = new CMULexicon();
                loaded.load();
                lexicon = loaded;
            }
            return loaded.getPhones(word, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
