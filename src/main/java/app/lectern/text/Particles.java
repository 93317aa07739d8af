package app.lectern.text;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles that are written in both of their forms: of 을(를) the one that fits the sound before stays. Where it
 * is not known how that word is said, as with most foreign ones, both stay.
 */
final class Particles {
    /** What the word before ends with. */
    private enum Ending {
        OPEN,
        CLOSED,
        /** Closed by ㄹ, after which 로 follows as after an open one. */
        RIEUL,
        UNKNOWN
    }

    private static final Pattern BOTH =
            Pattern.compile("은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|와\\(과\\)|\\(으\\)로|\\(이\\)");
    /** The numbers from 0 to 9 as they are read: 영 일 이 삼 사 오 육 칠 팔 구; any with more zeros ends in a closed one. */
    private static final String CLOSED_DIGITS = "036";

    private static final String RIEUL_DIGITS = "178";
    /** Letters read by their names: 엘, 알; 엠, 엔. */
    private static final String RIEUL_LETTERS = "LR";

    private static final String CLOSED_LETTERS = "MN";
    private static final String CLOSING = "’”\"')]』」»›";
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    private Particles() {}

    /**
     * A text with fitting particles.
     *
     * @param given whether a place of the text is somebody's own words, which stay as they are
     */
    static String fit(String text, IntPredicate given) {
        Matcher matcher = BOTH.matcher(text);
        StringBuilder fitted = new StringBuilder();
        while (matcher.find()) {
            String kept = given.test(matcher.start())
                    ? matcher.group()
                    : chosen(matcher.group(), before(text, matcher.start()));
            matcher.appendReplacement(fitted, Matcher.quoteReplacement(kept));
        }
        return matcher.appendTail(fitted).toString();
    }

    private static String chosen(String both, Ending before) {
        if (before == Ending.UNKNOWN) {
            return both;
        }
        boolean closed = before != Ending.OPEN;
        return switch (both) {
            case "(으)로" -> before == Ending.CLOSED ? "으로" : "로";
            case "(이)" -> closed ? "이" : "";
            case "와(과)" -> closed ? "과" : "와";
            default -> both.substring(closed ? 0 : 2, closed ? 1 : 3);
        };
    }

    /** Quotation marks and brackets that close between the word and the particle are not said. */
    private static Ending before(String text, int end) {
        int last = end - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 ? Ending.UNKNOWN : ending(text, last);
    }

    private static Ending ending(String text, int last) {
        char c = text.charAt(last);
        if (c >= '가' && c <= '힣') {
            int sound = (c - '가') % FINALS;
            return sound == 0 ? Ending.OPEN : sound == RIEUL ? Ending.RIEUL : Ending.CLOSED;
        }
        if (c >= '0' && c <= '9') {
            return named(c, RIEUL_DIGITS, CLOSED_DIGITS);
        }
        if (isSpelled(text, last)) {
            return named(Character.toUpperCase(c), RIEUL_LETTERS, CLOSED_LETTERS);
        }
        // 퍼센트
        return c == '%' ? Ending.OPEN : Ending.UNKNOWN;
    }

    /** Capitals that are no end of a word, and what stands alone behind a number, as in 720p. */
    private static boolean isSpelled(String text, int last) {
        char c = text.charAt(last);
        char before = last == 0 ? ' ' : text.charAt(last - 1);
        boolean capital = c >= 'A' && c <= 'Z' && !Character.isLowerCase(before);
        boolean unit = c >= 'a' && c <= 'z' && before >= '0' && before <= '9';
        return capital || unit;
    }

    private static Ending named(char c, String rieul, String closed) {
        if (rieul.indexOf(c) >= 0) {
            return Ending.RIEUL;
        }
        return closed.indexOf(c) >= 0 ? Ending.CLOSED : Ending.OPEN;
    }
}
