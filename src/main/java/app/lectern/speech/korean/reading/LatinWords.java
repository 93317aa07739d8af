package app.lectern.speech.korean.reading;

import app.lectern.speech.korean.reading.WrittenForms.Found;
import app.lectern.speech.text.MappedText.Edit;
import java.util.Locale;
import java.util.Optional;

/** Words in Latin letters: settled readings, capitals by the names of the letters, other words by their sound. */
final class LatinWords implements ReadingRule {
    /** Longer words in capitals are words that were only written loudly. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final String lowerCase;

    LatinWords(String text) {
        lowerCase = text.toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char first = passage.at(at);
        if (!Letter.isLatin(first) && !Letter.isDigit(first)) {
            return Optional.empty();
        }
        Optional<Found<String>> known = lowerCase.length() == passage.text().length() && startsWord(passage, at)
                ? Lexicon.longestAt(passage.text(), lowerCase, at)
                : Optional.empty();
        if (known.isPresent()) {
            return said(passage, at, known.get().end(), known.get().value());
        }
        if (Letter.isDigit(first)) {
            return Optional.empty();
        }
        int end = endOfWord(passage.text(), at);
        return said(passage, at, end, read(passage.text().substring(at, end)));
    }

    /** How a word of letters and apostrophes is said. */
    static String read(String word) {
        Optional<String> known = Lexicon.of(word);
        if (known.isPresent()) {
            return known.get();
        }
        if (isAbbreviation(word)) {
            return Lexicon.letters(word);
        }
        boolean plural =
                word.length() > 2 && word.endsWith("s") && isAbbreviation(word.substring(0, word.length() - 1));
        return plural ? Lexicon.letters(word.substring(0, word.length() - 1)) + "스" : inParts(word);
    }

    static boolean isAbbreviation(String word) {
        boolean capitals = !word.isEmpty() && word.chars().allMatch(c -> Letter.isCapital((char) c));
        return (word.length() == 1 && Letter.isLatin(word.charAt(0)))
                || (capitals && (word.length() <= LONGEST_ABBREVIATION || !hasVowel(word)));
    }

    private static String inParts(String word) {
        for (int at = 2; at < word.length() - 1; at++) {
            if (Letter.isCapital(word.charAt(at)) && !Letter.isCapital(word.charAt(at - 1))) {
                return read(word.substring(0, at)) + read(word.substring(at));
            }
        }
        return EnglishInHangul.of(word);
    }

    private static Optional<Edit> said(Passage passage, int at, int end, String reading) {
        char next = passage.at(end);
        boolean joined = end - at == 1 && Letter.isLatin(passage.at(at));
        boolean apart = (Letter.isDigit(next) && !joined) || Letter.isLatin(next);
        return Passage.edit(at, end, reading + (apart ? " " : ""));
    }

    private static boolean startsWord(Passage passage, int at) {
        char before = passage.at(at - 1);
        if (Letter.isLatin(passage.at(at))) {
            return !Letter.isLatin(before);
        }
        return !Letter.isLatin(before) && !Letter.isDigit(before) && ".,:/-".indexOf(before) < 0;
    }

    private static int endOfWord(String text, int at) {
        int end = Letter.endOfLatin(text, at);
        boolean apostrophe = Letter.at(text, end) == '\'' || Letter.at(text, end) == '’';
        return apostrophe && end - at > 1 && Letter.isLatin(Letter.at(text, end + 1))
                ? Letter.endOfLatin(text, end + 1)
                : end;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }
}
