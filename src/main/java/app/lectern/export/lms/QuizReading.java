package app.lectern.export.lms;

import app.lectern.domain.script.Finding;
import java.util.List;

/** How reading a question file ended. */
public sealed interface QuizReading {
    /** All is well. */
    record Accepted(Quiz quiz) implements QuizReading {}

    /** Something is wrong, at least one thing; about the whole file or one of its fields. */
    record Refused(List<Finding> findings) implements QuizReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
