package app.lectern.speech.korean.reading;

/** Kinds of characters; a place outside of the text has none. */
final class Letter {
    static final char NONE = '\0';

    private Letter() {}

    static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : NONE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** What words are made of here: Hangul, Latin letters and digits. */
    static boolean isWord(char c) {
        return isHangul(c) || isLatin(c) || isDigit(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Where the run of digits from a place ends. */
    static int endOfDigits(CharSequence text, int from) {
        int end = from;
        while (isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    /** Where the run of Latin letters from a place ends. */
    static int endOfLatin(CharSequence text, int from) {
        int end = from;
        while (isLatin(at(text, end))) {
            end++;
        }
        return end;
    }

    /** Where the run of spaces and tabs, not of line ends, from a place ends. */
    static int endOfBlanks(CharSequence text, int from) {
        int end = from;
        while (at(text, end) == ' ' || at(text, end) == '\t') {
            end++;
        }
        return end;
    }
}
