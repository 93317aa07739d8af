package app.lectern.speech.korean.pronunciation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that are spoken in one breath, taken apart into letters: the sheet on which the rules mark and change.
 * Used by one thread, for one text.
 */
final class Phrase {
    /** A word between spaces; {@code start} and {@code end} count the syllables of the phrase. */
    record Word(int start, int end, String written) {
        boolean isLast(int syllable) {
            return syllable == end - 1;
        }

        int length() {
            return end - start;
        }
    }

    final String written;
    final char[] onset;
    final char[] vowel;
    final char[] coda;
    final Boundary[] before;
    final boolean[] tense;
    final boolean[] insertsN;
    final List<Word> words;

    /** Takes apart words that stand in {@code text} with one space between each two. */
    Phrase(String text) {
        written = text.replace(" ", "");
        int length = written.length();
        onset = new char[length];
        vowel = new char[length];
        coda = new char[length];
        before = new Boundary[length];
        tense = new boolean[length];
        insertsN = new boolean[length];
        Arrays.fill(before, Boundary.INSIDE);
        for (int i = 0; i < length; i++) {
            set(i, written.charAt(i));
        }
        words = wordsOf(text);
        words.forEach(word -> before[word.start()] = Boundary.SPACE);
    }

    private static List<Word> wordsOf(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ", -1)) {
            words.add(new Word(start, start + word.length(), word));
            start += word.length();
        }
        return List.copyOf(words);
    }

    void set(int syllable, char sound) {
        onset[syllable] = Jamo.onset(sound);
        vowel[syllable] = Jamo.vowel(sound);
        coda[syllable] = Jamo.coda(sound);
    }

    char sound(int syllable) {
        return Jamo.syllable(onset[syllable], vowel[syllable], coda[syllable]);
    }

    int length() {
        return onset.length;
    }

    /** Whether the syllable begins with a vowel before which ㄴ may be put in (제29항). */
    boolean mayTakeN(int syllable) {
        return onset[syllable] == Jamo.SILENT && Jamo.in("ㅣㅑㅕㅛㅠㅖㅒ", vowel[syllable]);
    }

    /** The word after, or an empty text. */
    String wordAfter(int word) {
        return word + 1 < words.size() ? words.get(word + 1).written() : "";
    }

    /** The word before, or an empty text. */
    String wordBefore(int word) {
        return word > 0 ? words.get(word - 1).written() : "";
    }
}
