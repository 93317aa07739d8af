package app.lectern.subtitle;

import java.util.Set;
import java.util.regex.Pattern;

/** Which words make one number, with its unit, date, time or name: 3시 30분, 10 km, 제 3 조, December 31. */
final class NumberPhrase {
    private static final String TAIL =
            "(?:이|가|은|는|을|를|에|에는|에서|의|도|만|로|으로|까지|부터|마다|씩|간|째|쯤|정도|이상|이하|이내|미만|입니다|이다|이며)?[.,!?…)\\]]*$";

    private static final Pattern KOREAN_UNIT =
            Pattern.compile("^[(]?(?:개|명|원|년|월|일|시|분|초|조|항|호|장|절|번|회|층|도|건|권|대|배|살|세|주|"
                    + "차|점|쪽|인|위|톤|개월|시간|가지|단계|미터|센티미터|킬로미터|그램|킬로그램|리터|퍼센트|달러|볼트|와트|데시벨|[천백십]?만|억|천|만\\s?원|만원|억원)"
                    + TAIL);

    private static final Pattern LATIN_UNIT = Pattern.compile(
            "^(?:[kcmµ]?m|[kmµ]?g|t|[mk]?l|L|mL|k?Wh?|k?V|m?A|[kMG]?Hz|[KkMGT]i?B|"
                    + "bits?|°[CF]?|℃|%|‰|ppm|dB|px|dpi|fps|h|min|s|sec|ms|hours?|minutes?|seconds?|days?|weeks?|months?|years?|"
                    + "percent|times|people|dollars|won|hundred|thousand|million|billion|am|pm|AM|PM|[ap]\\.m\\.?|"
                    + "January|February|March|April|May|June|July|August|September|October|November|December)[.,!?;:)\\]]*$");

    private static final Pattern ENDS_IN_DIGIT = Pattern.compile("\\d$");
    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("^[(]?\\d");
    private static final Pattern NUMERAL = Pattern.compile("^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|몇|수십|수백)$");

    /** What a number follows: 제 3 조, 오전 9시, Step 2, No. 5. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "제",
            "약",
            "총",
            "오전",
            "오후",
            "년",
            "월",
            "시",
            "분",
            "No.",
            "Step",
            "step",
            "Chapter",
            "chapter",
            "Section",
            "section",
            "Article",
            "article",
            "Page",
            "page",
            "p.",
            "Fig.",
            "Figure",
            "figure",
            "Table",
            "table",
            "Level",
            "level",
            "Part",
            "part",
            "$",
            "€",
            "₩",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** A date, a time of day or an article of law goes on: 12월 31일, 3시 30분, 제3조 제2항. */
    private static final Pattern CHAIN = Pattern.compile("\\d년 \\d+월|\\d월 \\d+일|\\d(?:시|시간) \\d+분|\\d분 \\d+초"
            + "|\\d장 제?\\d+[조절]|\\d조 제?\\d+항|\\d항 제?\\d+호|\\d[년월일] (?:오전|오후)$|\\d-\\d+ \\d");

    private NumberPhrase() {}

    /** Whether two words that follow one another belong to one number. */
    static boolean binds(String word, String next) {
        boolean unit = KOREAN_UNIT.matcher(next).find();
        if (ENDS_IN_DIGIT.matcher(word).find()) {
            return unit
                    || LATIN_UNIT.matcher(next).find()
                    || STARTS_WITH_DIGIT.matcher(next).find();
        }
        return (unit && NUMERAL.matcher(word).find())
                || (BEFORE_NUMBER.contains(word)
                        && STARTS_WITH_DIGIT.matcher(next).find())
                || CHAIN.matcher(word + " " + next).find();
    }
}
