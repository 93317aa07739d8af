package app.lectern.speech.korean.reading;

import java.math.BigInteger;

/** Numbers written half in digits and half in words: 5억 3천만, 2만5천, 1.5억. */
final class Magnitudes {
    private static final String SMALL = "십백천";
    private static final String LARGE = "만억조";

    private Magnitudes() {}

    /** The whole number that starts with a plain one; the plain one when no 만, 억 or the like follows. */
    static Amount extended(String text, Amount plain) {
        int end = endOfWords(text, plain.end());
        if (end == plain.end()) {
            return plain;
        }
        if (!plain.decimals().isEmpty()) {
            return new Amount(plain.digits(), plain.decimals(), text.substring(plain.end(), end), end);
        }
        BigInteger total = new BigInteger(plain.digits()).multiply(factor(text, plain.end(), end));
        BigInteger smallest = factor(text, plain.end(), end);
        for (int next = nextDigit(text, end); next > 0; next = nextDigit(text, end)) {
            Amount more = Amount.plain(text, next);
            int moreEnd = endOfWords(text, more.end());
            BigInteger factor = factor(text, more.end(), moreEnd);
            BigInteger value = new BigInteger(more.digits()).multiply(factor);
            if (!more.decimals().isEmpty() || value.signum() == 0 || value.compareTo(smallest) >= 0) {
                break;
            }
            total = total.add(value);
            smallest = factor;
            end = moreEnd;
            if (factor.equals(BigInteger.ONE)) {
                break;
            }
        }
        return new Amount(total.toString(), "", "", end);
    }

    private static int nextDigit(String text, int end) {
        int at = Letter.at(text, end) == ' ' ? end + 1 : end;
        return Letter.isDigit(Letter.at(text, at)) ? at : -1;
    }

    private static int endOfWords(String text, int at) {
        int end = at;
        if (isOne(SMALL, Letter.at(text, end))) {
            end++;
        }
        if (isOne(LARGE, Letter.at(text, end)) && (text.charAt(end) != '조' || countsMoney(text, end + 1))) {
            end++;
        }
        return end;
    }

    /** 조 is a number before money or a smaller number; else it is an article of a law or a shift of workers. */
    private static boolean countsMoney(String text, int at) {
        int next = Letter.at(text, at) == ' ' ? at + 1 : at;
        return Letter.isDigit(Letter.at(text, next))
                || text.startsWith("원", next)
                || text.startsWith("달러", next)
                || text.startsWith("여", next);
    }

    private static BigInteger factor(String text, int from, int end) {
        BigInteger factor = BigInteger.ONE;
        for (int at = from; at < end; at++) {
            int small = SMALL.indexOf(text.charAt(at)) + 1;
            int power = small > 0 ? small : 4 * (LARGE.indexOf(text.charAt(at)) + 1);
            factor = factor.multiply(BigInteger.TEN.pow(power));
        }
        return factor;
    }

    private static boolean isOne(String words, char c) {
        return c != Letter.NONE && words.indexOf(c) >= 0;
    }
}
