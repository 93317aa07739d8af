package app.lectern.speech.korean.reading;

import app.lectern.speech.korean.reading.WrittenForms.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Foreign words whose Korean reading is settled, and the names of the letters. */
final class Lexicon {
    private static final Map<String, String> EXACT = new HashMap<>();
    private static final Map<String, String> ANY_CASE = new HashMap<>();
    private static final Map<Character, String> LETTERS = new HashMap<>();
    private static final WrittenForms<String> ALL;

    static {
        for (List<String> row : Table.rows("words.tsv")) {
            if (row.size() > 2) {
                EXACT.put(row.get(0), row.get(1));
            } else {
                ANY_CASE.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
            }
        }
        Table.rows("letters.tsv").forEach(row -> LETTERS.put(row.get(0).charAt(0), row.get(1)));
        Map<String, String> all = new HashMap<>(ANY_CASE);
        all.putAll(EXACT);
        ALL = new WrittenForms<>(all);
    }

    private Lexicon() {}

    /** A word's settled reading, capitals or not. */
    static Optional<String> of(String word) {
        String exact = EXACT.get(word);
        return Optional.ofNullable(exact != null ? exact : ANY_CASE.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The longest word of the lexicon at a place. */
    static Optional<Found<String>> longestAt(String text, String lowerCase, int at) {
        Optional<Found<String>> exact = ALL.longestAt(text, at, Lexicon::endsWord);
        Optional<Found<String>> any = ALL.longestAt(lowerCase, at, Lexicon::endsWord)
                .filter(found -> ANY_CASE.containsKey(lowerCase.substring(at, found.end())));
        boolean exactIsLonger = exact.isPresent()
                && (any.isEmpty() || exact.get().end() >= any.get().end());
        return exactIsLonger ? exact : any;
    }

    /** A letter by its name. */
    static String letter(char letter) {
        return LETTERS.getOrDefault(Character.toUpperCase(letter), "");
    }

    /** Letter for letter by their names. */
    static String letters(String word) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            names.append(letter(word.charAt(i)));
        }
        return names.toString();
    }

    private static boolean endsWord(String text, int end) {
        char last = text.charAt(end - 1);
        char next = Letter.at(text, end);
        boolean onTheGo = Letter.isLatin(next) || (Letter.isDigit(last) && Letter.isDigit(next));
        return (last == '.' || last == '+' || last == '#') ? !Letter.isLatin(next) : !onTheGo;
    }
}
