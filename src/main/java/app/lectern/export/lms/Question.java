package app.lectern.export.lms;

import java.util.List;
import java.util.Locale;

/**
 * A question.
 *
 * @param options what can be chosen; for {@link Kind#TRUEFALSE} none, for the page has its own words
 * @param correct the right options from 0, in their order; of true and false, 0 is true
 * @param feedback what is told after the answer; may be empty
 */
public record Question(Kind kind, String text, List<String> options, List<Integer> correct, String feedback) {
    /** How many options are right. */
    public enum Kind {
        SINGLE,
        MULTIPLE,
        TRUEFALSE;

        /** The name in question files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Question {
        options = List.copyOf(options);
        correct = List.copyOf(correct);
    }
}
