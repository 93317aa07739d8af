package app.lectern.slide;

import java.util.Set;
import java.util.regex.Pattern;

/** What a line break between two words costs: which words belong together, in Korean above all. */
final class PhraseRules {
    static final double FORBIDDEN = 400;

    /** Words that lean on the next one: never the last of a line. */
    private static final Set<String> LEANS_FORWARD = Set.of(
            "및", "또는", "그", "이", "저", "각", "안", "못", "더", "매", "약", "총", "단", "즉", "한", "두", "세", "네", "제", "본", "모든",
            "어떤", "다른", "몇", "꼭", "또", "잘", "늘", "왜", "좀", "최소", "최대", "연", "큰", "작은", "새", "첫", "맨");

    /** Words that lean on the one before: never the first of a line. */
    private static final Set<String> LEANS_BACK = Set.of(
            "등", "등의", "등을", "등이", "것", "것을", "것은", "것이", "것입니다", "수", "때", "때는", "때에는", "중", "내", "외", "후", "전", "시",
            "바", "뿐", "간", "씩", "채", "적", "줄", "데", "만큼", "대로", "이내", "이내에", "이상", "이하", "미만", "초과", "있습니다", "없습니다",
            "않습니다", "합니다", "됩니다", "있는", "없는", "않는", "것처럼", "것으로", "것도", "것과", "것인지", "수도", "수는", "때마다", "때까지", "때문에",
            "때문입니다", "동안", "중에", "전에", "전에는", "후에", "후에는", "전까지");

    private static final Set<String> UNITS = Set.of(
            "원", "명", "건", "분", "시간", "일", "개월", "년", "회", "장", "조", "항", "호", "점", "개", "가지", "단계", "세", "만", "원을",
            "명이", "명의", "건을", "분을", "시간을", "일을", "년을", "단계를", "가지를", "자리", "번", "%");

    /** Words that would rather follow the one before. */
    private static final Set<String> FOLLOWS =
            Set.of("관한", "관해", "대한", "대해", "대하여", "위한", "위해", "위하여", "따라", "따른", "통해", "통한", "의해", "의한");

    /** English words that read badly at the end of a line. */
    private static final Set<String> ENGLISH_LEADS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "with", "from", "your", "is",
            "are", "not", "no");

    private static final Pattern CLOSING = Pattern.compile("[.,?!…:;)\\]”’]+$");

    private PhraseRules() {}

    /** The cost of a break between two pieces; below 0 where a break is welcome. */
    static double breakCost(String before, String after, boolean atSpace) {
        if (belongTogether(before, after)) {
            return FORBIDDEN;
        }
        if (!atSpace) {
            return 1.2;
        }
        char end = before.charAt(before.length() - 1);
        if (",.?!:;·–—…”’".indexOf(end) >= 0) {
            return -0.35;
        }
        if (end == '의' || ENGLISH_LEADS.contains(before) || FOLLOWS.contains(after)) {
            return 0.5;
        }
        return "은는이가을를에서로고며면와과".indexOf(end) >= 0 ? 0 : 0.15;
    }

    private static boolean belongTogether(String before, String after) {
        String bare = CLOSING.matcher(after).replaceAll("");
        boolean mustDo = before.endsWith("야") && startsWithOneOf(after, "하할한합했");
        boolean canDo = before.equals("수") && startsWithOneOf(after, "있없");
        boolean numberAndUnit = endsInNumber(before) && UNITS.contains(bare);
        return LEANS_FORWARD.contains(before) || LEANS_BACK.contains(bare) || mustDo || canDo || numberAndUnit;
    }

    private static boolean startsWithOneOf(String word, String letters) {
        return letters.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean endsInNumber(String word) {
        char end = word.charAt(word.length() - 1);
        return Character.isDigit(end) || "천만억백십".indexOf(end) >= 0;
    }
}
