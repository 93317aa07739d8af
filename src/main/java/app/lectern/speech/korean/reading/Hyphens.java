package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers joined by hyphens that are no range: account numbers digit by digit, 12-3 of an address with 다시. */
final class Hyphens implements ReadingRule {
    private static final Pattern JOINED = Pattern.compile("(\\d{1,12}+)((?:-\\d{1,12}+){1,6}+)(?![-\\d])");
    private static final int LONGEST_NAME = 4;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        Matcher joined = passage.matcher(JOINED, at);
        if (!Letter.isDigit(passage.at(at)) || !joined.lookingAt()) {
            return Optional.empty();
        }
        String[] groups = joined.group().split("-", -1);
        if (groups.length == 2 && isName(groups[0]) && isName(groups[1])) {
            return passage.word(at, joined.end(1) + 1, Numerals.sino(groups[0]) + " 다시 ")
                    .map(edit -> new Edit(edit.from(), edit.to(), edit.text().stripTrailing() + " "));
        }
        return passage.word(at, joined.end(), Phones.spelled(joined.group()));
    }

    private static boolean isName(String group) {
        return group.length() <= LONGEST_NAME && !(group.startsWith("0") && group.length() > 1);
    }
}
