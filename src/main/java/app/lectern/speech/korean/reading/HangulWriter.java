package app.lectern.speech.korean.reading;

/** Puts Hangul syllables together from their parts. */
final class HangulWriter {
    private static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private final StringBuilder written = new StringBuilder();

    void syllable(char onset, char vowel) {
        int code = (ONSETS.indexOf(onset) * VOWELS.length() + VOWELS.indexOf(vowel)) * FINALS.length();
        written.append((char) ('가' + code));
    }

    void append(String syllables) {
        written.append(syllables);
    }

    /** Closes the last syllable; one that is closed already, or none, gets a syllable of ㅡ after it. */
    void close(char consonant) {
        int last = written.length() - 1;
        if (last < 0 || Josa.isClosed(written.charAt(last))) {
            syllable(consonant == 'ㅇ' ? 'ㅇ' : consonant, 'ㅡ');
            last = written.length() - 1;
            if (consonant != 'ㅇ') {
                return;
            }
        }
        written.setCharAt(last, (char) (written.charAt(last) + FINALS.indexOf(consonant)));
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
