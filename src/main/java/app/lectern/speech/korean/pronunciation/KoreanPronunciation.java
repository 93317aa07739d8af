package app.lectern.speech.korean.pronunciation;

/**
 * Writes Korean as it sounds, by the rules of standard pronunciation (표준 발음법) and a lexicon of words that the
 * letters alone do not decide. Where the rules allow two pronunciations, one is taken; docs/korean-pronunciation.md
 * says which. Stateless, for any number of threads.
 */
public final class KoreanPronunciation {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private KoreanPronunciation() {}

    /**
     * The text syllable for syllable as it sounds: 국물이 → 궁무리. The result is as long as the text, and what stood
     * at an index is sounded at that index; everything but the 11,172 syllables U+AC00 to U+D7A3 stays as it is.
     * Sounds act over one space, never over punctuation or another letter.
     */
    public static String surface(String hangulText) {
        char[] sounds = hangulText.toCharArray();
        int start = 0;
        while (start < sounds.length) {
            int end = endOfPhrase(sounds, start);
            if (end > start) {
                sound(sounds, start, end);
            }
            start = Math.max(end, start + 1);
        }
        return new String(sounds);
    }

    private static int endOfPhrase(char[] text, int start) {
        int end = start;
        while (end < text.length
                && (Jamo.isSyllable(text[end])
                        || (text[end] == ' '
                                && end > start
                                && end + 1 < text.length
                                && Jamo.isSyllable(text[end + 1])))) {
            end++;
        }
        return end;
    }

    private static void sound(char[] text, int start, int end) {
        Phrase phrase = new Phrase(new String(text, start, end - start));
        FinalConsonants.nameLetters(phrase);
        LEXICON.apply(phrase);
        Vowels.soundUi(phrase);
        MiddleS.mark(phrase);
        Suffixes.mark(phrase);
        VerbStems.mark(phrase);
        Adnominals.mark(phrase);
        NInsertion.mark(phrase);
        Numerals.mark(phrase);
        SetPhrases.mark(phrase);
        SoundMeeting.join(phrase);
        Vowels.simplify(phrase);
        write(phrase, text, start);
    }

    private static void write(Phrase phrase, char[] text, int start) {
        int place = start;
        for (int i = 0; i < phrase.length(); i++) {
            if (text[place] == ' ') {
                place++;
            }
            text[place] = phrase.sound(i);
            place++;
        }
    }
}
