package app.lectern.export.lms;

import app.lectern.domain.Message;
import java.util.List;

/** How reading a question file ended. */
public sealed interface QuizReading {
    /** All is well. */
    record Accepted(Quiz quiz) implements QuizReading {}

    /** Something is wrong, at least one thing. */
    record Refused(List<Message> findings) implements QuizReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
