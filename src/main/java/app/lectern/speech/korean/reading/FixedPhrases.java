package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is written with numbers or signs and said as a phrase of its own: 6·25, 3·1절, 1:1. */
final class FixedPhrases implements ReadingRule {
    private static final WrittenForms<String> PHRASES = new WrittenForms<>(
            Table.rows("phrases.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char before = passage.at(at - 1);
        if (Letter.isDigit(passage.at(at)) && (Letter.isDigit(before) || before == '.' || before == ',')) {
            return Optional.empty();
        }
        return PHRASES.longestAt(passage.text(), at, FixedPhrases::ends)
                .map(found -> new Edit(at, found.end(), found.value()));
    }

    private static boolean ends(String text, int end) {
        char next = Letter.at(text, end);
        char last = text.charAt(end - 1);
        boolean goesOn = (next == '.' || next == ',' || next == ':') && Letter.isDigit(Letter.at(text, end + 1));
        return !Letter.isDigit(last) || !(Letter.isDigit(next) || goesOn || next == '%');
    }
}
