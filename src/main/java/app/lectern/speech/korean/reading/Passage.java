package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is being read from left to right: what is written, and what has been said of it so far.
 *
 * @param said grows as the reading goes on
 */
record Passage(String text, StringBuilder said) {
    char at(int at) {
        return Letter.at(text, at);
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    /** Matches from a place on, seeing what is before it. */
    Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** The last thing said before a place, spaces aside; nothing when the text starts there. */
    char lastSaid() {
        int at = said.length() - 1;
        while (Letter.isSpace(Letter.at(said, at))) {
            at--;
        }
        return Letter.at(said, at);
    }

    /** A reading that stands apart from the words it was written next to. */
    Optional<Edit> word(int from, int to, String reading) {
        return Optional.of(new Edit(from, to, gapBefore(from) + reading + gapAfter(to)));
    }

    static Optional<Edit> edit(int from, int to, String reading) {
        return Optional.of(new Edit(from, to, reading));
    }

    private String gapBefore(int at) {
        char said = Letter.at(this.said, this.said.length() - 1);
        boolean joined = at(at - 1) == '제' || (Letter.isLatin(at(at - 1)) && !Letter.isLatin(at(at - 2)));
        return Letter.isHangul(said) && !joined && Letter.isWord(at(at - 1)) ? " " : "";
    }

    private String gapAfter(int end) {
        return Letter.isLatin(at(end)) || Letter.isDigit(at(end)) ? " " : "";
    }
}
