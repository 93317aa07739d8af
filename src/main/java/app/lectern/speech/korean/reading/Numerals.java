package app.lectern.speech.korean.reading;

/** Korean number words: Sino-Korean, native and digit by digit; spaced by units of 만 (한글 맞춤법 제44항). */
final class Numerals {
    /** As many digits as the names of numbers reach: 경 is 10 to the 16th. */
    static final int MOST_DIGITS = 20;

    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String[] SMALL = {"", "십", "백", "천"};
    private static final String[] LARGE = {"", "만", "억", "조", "경"};
    private static final String[] ONES = {"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final int GROUP = 4;

    private Numerals() {}

    /** A whole number in Sino-Korean, "백이십삼만 사천오백육십칠"; one with too many digits to have a name digit by digit. */
    static String sino(String digits) {
        String number = withoutLeadingZeros(digits);
        if (number.isEmpty()) {
            return "영";
        }
        if (number.length() > MOST_DIGITS) {
            return digitByDigit(digits, '영');
        }
        StringBuilder words = new StringBuilder();
        for (int left = number.length(); left > 0; left = (left - 1) / GROUP * GROUP) {
            int unit = (left - 1) / GROUP;
            String group = number.substring(number.length() - left, number.length() - unit * GROUP);
            String word = group(group, unit, words.isEmpty());
            words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return words.toString();
    }

    static String sino(long number) {
        return sino(Long.toString(number));
    }

    /** A number from 1 to 99 before what it counts: 한, 스무, 스물한. */
    static String counting(long number) {
        int count = Math.toIntExact(number);
        return count == 20 ? "스무" : TENS[count / 10] + ONES[count % 10];
    }

    /**
     * Each digit by its name.
     *
     * @param zero how zero is called: 영 after a decimal point, 공 in telephone numbers
     */
    static String digitByDigit(String digits, char zero) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            names.append(digit == 0 ? zero : DIGITS.charAt(digit));
        }
        return names.toString();
    }

    private static String group(String group, int unit, boolean first) {
        String below = belowTenThousand(group);
        if (below.isEmpty()) {
            return "";
        }
        boolean bare = unit == 1 && first && below.equals("일");
        return (bare ? "" : below) + LARGE[unit];
    }

    private static String belowTenThousand(String group) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < group.length(); i++) {
            int digit = group.charAt(i) - '0';
            int power = group.length() - 1 - i;
            if (digit > 0) {
                words.append(digit == 1 && power > 0 ? "" : DIGITS.substring(digit, digit + 1))
                        .append(SMALL[power]);
            }
        }
        return words.toString();
    }

    private static String withoutLeadingZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
