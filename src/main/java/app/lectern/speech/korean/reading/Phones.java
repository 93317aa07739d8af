package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, spoken digit by digit; the short ones where they are named as numbers to call. */
final class Phones implements ReadingRule {
    private static final Pattern FULL = Pattern.compile(
            "(?:\\+82[- ]?|\\(?0)(?:2|[13-6]\\d|70|80|50\\d)(?:\\) ?|[-. ])\\d{3,4}[-. ]\\d{4}(?![-\\d])");
    private static final Pattern COMPANY = Pattern.compile("1[568]\\d\\d-\\d{4}(?![-\\d]|~|\\s?년)");
    private static final Pattern SHORT = Pattern.compile("1(?:0[1579]|[12]\\d|3[0-2]|82|88|3\\d\\d)(?![,.:/]?\\d)");
    private static final Pattern CALLED = Pattern.compile(
            "번?(?:으로|로|에|에서|를|을|이나|나|과|와)?,? ?(?:[가-힣0-9]{1,8} ){0,3}?(?:신고|전화|연락|문의|상담|통화|구급|구조|긴급|출동|호출|접수|도움을 요청|누르|눌러|센터|콜센터|핫라인|종합상황실|상황실|안전신고)");
    private static final Pattern CALLING =
            Pattern.compile("(?:전화|국번 없이|신고|상담|긴급|번호|콜센터|핫라인|센터|문의|☎|☏)(?:번호|처|전화)?(?:는|은)? ?[:( ]?\\s?$");
    private static final int CONTEXT = 16;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char first = passage.at(at);
        if (!Letter.isDigit(first) && first != '+' && first != '(') {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {FULL, COMPANY}) {
            Matcher number = passage.matcher(pattern, at);
            if (number.lookingAt()) {
                return passage.word(at, number.end(), spelled(number.group()) + beforeCounter(passage, number.end()));
            }
        }
        Matcher number = passage.matcher(SHORT, at);
        return number.lookingAt() && isCalled(passage, at, number.end())
                ? passage.word(at, number.end(), spelled(number.group()) + beforeCounter(passage, number.end()))
                : Optional.empty();
    }

    private static String beforeCounter(Passage passage, int end) {
        return passage.at(end) == '번' ? " " : "";
    }

    /** The digits by their names, zero as 공, with the groups apart. */
    static String spelled(String number) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            if (Letter.isDigit(c)) {
                said.append(Numerals.digitByDigit(String.valueOf(c), '공'));
            } else if (c == '+') {
                said.append("플러스 ");
            } else if (!said.isEmpty() && said.charAt(said.length() - 1) != ' ') {
                said.append(' ');
            }
        }
        return said.toString();
    }

    private static boolean isCalled(Passage passage, int at, int end) {
        String text = passage.text();
        String before = text.substring(Math.max(0, at - CONTEXT), at);
        boolean counted = Counters.after(text, at, end).isPresent() && passage.at(end) != '번';
        if (counted || passage.at(at - 1) == '-') {
            return false;
        }
        boolean emergency = (text.startsWith("119", at) || text.startsWith("112", at))
                && end - at == 3
                && passage.at(end) != '번'
                && Units.after(text, at, end).isEmpty();
        return emergency
                || passage.matcher(CALLED, end).lookingAt()
                || CALLING.matcher(before).find();
    }
}
