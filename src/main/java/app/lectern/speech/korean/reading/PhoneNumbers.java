package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers and other long numbers in groups, digit by digit; and the short ones of emergencies. */
final class PhoneNumbers implements ReadingRule {
    private static final Pattern GROUPS = Pattern.compile(
            "(?:\\(?0\\d{1,2}\\)?[-. ]?\\d{3,4}[-. ]\\d{4}|1[3-9]\\d{2}-\\d{4}|\\d{3,4}-\\d{4}(?:-\\d{4}){0,2}"
                    + "|\\d{6}-\\d{7}|\\d{3}-\\d{2}-\\d{5})(?![\\d-])");

    private static final Set<String> SHORT = Set.of(
            "110", "111", "112", "113", "114", "117", "118", "119", "120", "122", "125", "126", "127", "128", "129",
            "131", "132", "182", "188", "1301", "1330", "1332", "1333", "1336", "1339", "1345", "1350", "1355", "1357",
            "1365", "1366", "1372", "1377", "1382", "1388", "1390", "1391", "1393", "1397", "1399", "1577", "1588",
            "1644", "1661", "1670");

    /** What follows a number that is called; anything else may follow the best known ones. */
    private static final Pattern CALLED = Pattern.compile(
            "(?:에|으로|로|번에|번으로|이나|나|과|와|,? ?또는)?[ ,]*(?:즉시 |바로 |곧바로 |먼저 |꼭 |\\S+에 )?(?:전화|신고|연락|문의|상담|구조|도움|알리|알려|통보|콜센터|센터|구급|구조대|긴급|안전신고|으로 전)");

    private static final Set<String> BEST_KNOWN = Set.of("112", "119", "1366", "1388", "1393", "1345", "1350", "1577");

    /** After these even the best known is a number of something. */
    private static final Pattern COUNTED = Pattern.compile(
            "[ ]?(?:명|개|원|년|월|일(?!일)|분|초|시|살|세|점|회|차|층|도|호|페이지|쪽|건|대(?!원)|%|퍼센트|[a-zA-Z㎞㎏℃,.]?\\d|[a-zA-Z㎞㎏℃])");

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        char before = passage.at(at - 1);
        boolean opens = c == '(' && passage.at(at + 1) == '0';
        if (!(Letter.isDigit(c) || opens)
                || Letter.isDigit(before)
                || before == '-'
                || before == '.'
                || before == ',') {
            return Optional.empty();
        }
        String text = passage.text();
        Matcher groups = GROUPS.matcher(text).region(at, Math.min(text.length(), at + 24));
        if (groups.lookingAt()) {
            return passage.word(at, groups.end(), groups(groups.group()));
        }
        int end = Letter.endOfDigits(text, at);
        String digits = text.substring(at, end);
        if (!SHORT.contains(digits)
                || Letter.isLatin(before)
                || COUNTED.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.empty();
        }
        boolean called = CALLED.matcher(text).region(end, text.length()).lookingAt();
        return called || BEST_KNOWN.contains(digits)
                ? passage.word(at, end, Numerals.digitByDigit(digits, '공'))
                : Optional.empty();
    }

    private static String groups(String number) {
        StringBuilder said = new StringBuilder();
        for (String group : number.split("\\D+", -1)) {
            if (!group.isEmpty()) {
                said.append(said.isEmpty() ? "" : " ").append(Numerals.digitByDigit(group, '공'));
            }
        }
        return said.toString();
    }
}
