package app.lectern.domain.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How urgent a render is: all that wait and are URGENT come before NORMAL ones, and those before LOW ones. */
public enum RenderPriority {
    URGENT(0),
    NORMAL(1),
    LOW(2);

    private final int rank;

    RenderPriority(int rank) {
        this.rank = rank;
    }

    /** Its place among the others, from 0, which is taken first. */
    public int rank() {
        return rank;
    }

    /** The priority of a rank from 0 to 2. */
    public static RenderPriority ofRank(int rank) {
        return values()[rank];
    }

    /** The priority of a name, in small letters or large ones; empty when there is none of that name. */
    public static Optional<RenderPriority> ofName(String name) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
