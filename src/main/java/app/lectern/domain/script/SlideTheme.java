package app.lectern.domain.script;

import java.util.Arrays;
import java.util.Optional;

/** The looks a script may ask for. */
public enum SlideTheme {
    CALM("calm");

    private final String id;

    SlideTheme(String id) {
        this.id = id;
    }

    /** The name in script files. */
    public String id() {
        return id;
    }

    /** The theme of a name in a script file, if there is one. */
    public static Optional<SlideTheme> ofId(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id.equals(id)).findFirst();
    }
}
