package app.lectern.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a text is, as XLIFF 2.1 tells it. */
public enum UnitState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** Its name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a name, if there is one. */
    public static Optional<UnitState> ofId(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
