package app.lectern.speech.korean.pronunciation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words whose sounds follow from their origin or meaning, not from their letters: 인권 [인꿘]. The longest entry wins;
 * the final consonant of an entry stays as written, so that a particle meets it by the rules: 인권을 [인꿔늘].
 */
final class Lexicon {
    private static final String RESOURCE = "/app/lectern/speech/korean/pronunciation-lexicon.tsv";
    private static final int SHORTEST = 2;
    private static final int SAFE_INSIDE = 3;

    private final Map<String, String> sounds;
    private final int longest;

    private Lexicon(Map<String, String> sounds) {
        this.sounds = Map.copyOf(sounds);
        this.longest = sounds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads the bundled lexicon; every line is {@code word<TAB>pronunciation}, one sound for every syllable. */
    static Lexicon bundled() {
        Map<String, String> sounds = new HashMap<>();
        try (InputStream bytes = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, sounds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(sounds);
    }

    private static void read(String line, Map<String, String> sounds) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].length() != columns[1].length() || columns[0].length() < SHORTEST) {
            throw new IllegalStateException("not a pronunciation: " + line);
        }
        if (sounds.put(columns[0], columns[1]) != null) {
            throw new IllegalStateException("twice: " + line);
        }
    }

    /** The entries, for checks. */
    Map<String, String> entries() {
        return sounds;
    }

    void apply(Phrase phrase) {
        for (Phrase.Word word : phrase.words) {
            int place = 0;
            while (place + SHORTEST <= word.length()) {
                String entry = longestAt(word.written(), place);
                if (entry == null) {
                    place++;
                } else {
                    settle(phrase, word.start() + place, entry);
                    place += entry.length();
                }
            }
        }
    }

    private @Nullable String longestAt(String word, int place) {
        for (int length = Math.min(longest, word.length() - place); length >= SHORTEST; length--) {
            String candidate = word.substring(place, place + length);
            if (sounds.containsKey(candidate) && fits(word, place, length)) {
                return candidate;
            }
        }
        return null;
    }

    /** A word of two syllables is believed at the start, or at the end after another word of two. */
    private static boolean fits(String word, int place, int length) {
        return place == 0
                || length >= SAFE_INSIDE
                || (place >= SHORTEST && Particles.mayFollow(word.substring(place + length)));
    }

    private void settle(Phrase phrase, int start, String entry) {
        String sound = sounds.getOrDefault(entry, entry);
        int last = start + entry.length() - 1;
        char written = phrase.coda[last];
        for (int i = start; i <= last; i++) {
            phrase.set(i, sound.charAt(i - start));
            if (i > start) {
                phrase.before[i] = Boundary.SETTLED;
            }
        }
        phrase.coda[last] = written;
    }
}
