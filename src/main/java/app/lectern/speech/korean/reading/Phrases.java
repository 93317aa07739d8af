package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fixed phrases written with numbers or signs: 6·25, 3·1절, 코로나19. */
final class Phrases implements ReadingRule {
    private static final WrittenForms<String> PHRASES = phrases();

    private static final String STARTS = starts();

    /** Whether a phrase may start with a character. */
    static boolean mayStart(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        boolean inside = Letter.isDigit(passage.at(at)) && "0123456789.,:/-".indexOf(passage.at(at - 1)) >= 0;
        return inside
                ? Optional.empty()
                : PHRASES.longestAt(passage.text(), at, Phrases::mayEnd)
                        .flatMap(found -> passage.word(at, found.end(), found.value()));
    }

    private static boolean mayEnd(String text, int end) {
        char next = Letter.at(text, end);
        return !Letter.isDigit(text.charAt(end - 1))
                || !(Letter.isDigit(next)
                        || ((next == ':' || next == '·') && Letter.isDigit(Letter.at(text, end + 1))));
    }

    private static String starts() {
        StringBuilder starts = new StringBuilder();
        Table.rows("phrases.tsv").forEach(row -> starts.append(row.get(0).charAt(0)));
        return starts.toString();
    }

    private static WrittenForms<String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        Table.rows("phrases.tsv").forEach(row -> phrases.put(row.get(0), row.get(1)));
        return new WrittenForms<>(phrases);
    }
}
