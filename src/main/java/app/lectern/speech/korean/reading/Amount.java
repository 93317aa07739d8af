package app.lectern.speech.korean.reading;

import java.util.Optional;

/**
 * A number as it is written: with commas, a decimal part, or 만 and 억 within.
 *
 * @param digits the whole part, without commas; with 만 and 억 multiplied out
 * @param decimals the digits after the point; empty when there are none
 * @param unit 만, 억 and the like that a decimal number is counted in; else empty
 * @param end where it ends in the text
 */
record Amount(String digits, String decimals, String unit, int end) {
    private static final int COUNTABLE_DIGITS = 15;

    static Optional<Amount> at(String text, int at) {
        if (!Letter.isDigit(Letter.at(text, at))) {
            return Optional.empty();
        }
        Amount plain = plain(text, at);
        return Optional.of(plain.zeroLed() ? plain : Magnitudes.extended(text, plain));
    }

    /** The number of digits, commas and a point alone. */
    static Amount plain(String text, int at) {
        int end = Letter.endOfDigits(text, at);
        StringBuilder digits = new StringBuilder().append(text, at, end);
        boolean groups = end - at <= 3;
        while (groups && hasGroup(text, end)) {
            digits.append(text, end + 1, end + 4);
            end += 4;
        }
        int decimalEnd = Letter.endOfDigits(text, end + 1);
        boolean decimal = Letter.at(text, end) == '.' && decimalEnd > end + 1;
        return decimal
                ? new Amount(digits.toString(), text.substring(end + 1, decimalEnd), "", decimalEnd)
                : new Amount(digits.toString(), "", "", end);
    }

    /** Whether it is a whole number that fits what can be counted. */
    boolean countable() {
        return decimals.isEmpty() && unit.isEmpty() && digits.length() <= COUNTABLE_DIGITS;
    }

    boolean zeroLed() {
        return digits.length() > 1 && digits.startsWith("0") && decimals.isEmpty();
    }

    /** Only for one that is {@link #countable()}. */
    long count() {
        return Long.parseLong(digits);
    }

    /** In Sino-Korean; one that starts with a zero, as a code does, digit by digit. */
    String sino() {
        return zeroLed() ? Numerals.digitByDigit(digits, '공') : value();
    }

    /** In Sino-Korean, zeros before the number left out, as in dates and times. */
    String value() {
        String whole = Numerals.sino(digits);
        return decimals.isEmpty() ? whole : whole + " 점 " + Numerals.digitByDigit(decimals, '영') + unit;
    }

    private static boolean hasGroup(String text, int comma) {
        boolean three = Letter.at(text, comma) == ',';
        for (int at = comma + 1; at <= comma + 3; at++) {
            three &= Letter.isDigit(Letter.at(text, at));
        }
        return three && !Letter.isDigit(Letter.at(text, comma + 4));
    }
}
