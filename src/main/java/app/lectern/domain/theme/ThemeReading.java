package app.lectern.domain.theme;

import app.lectern.domain.Message;
import java.util.List;

/** The ending of reading a theme. */
public sealed interface ThemeReading {
    /** A theme that can be used. */
    record Accepted(Theme theme) implements ThemeReading {}

    /**
     * A theme that cannot be used.
     *
     * @param problems everything that is wrong, at least one; each names its field
     */
    record Refused(List<Message> problems) implements ThemeReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
