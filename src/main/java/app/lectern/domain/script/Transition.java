package app.lectern.domain.script;

import java.util.Arrays;
import java.util.Optional;

/**
 * How one scene's picture gives way to the next one's.
 *
 * @param seconds how long it takes, 0 for a cut, else up to {@link #LONGEST_SEC}
 */
public record Transition(Kind kind, double seconds) {
    /** Where a script says nothing of the length. */
    public static final double DEFAULT_SEC = 0.5;

    /** The longest one, seconds. */
    public static final double LONGEST_SEC = 2;

    public static final Transition CUT = new Transition(Kind.CUT, 0);

    public Transition {
        seconds = kind == Kind.CUT ? 0 : seconds;
    }

    /** The kinds. */
    public enum Kind {
        /** At once. */
        CUT("cut"),
        /** One picture shines through the other. */
        CROSSFADE("crossfade"),
        /** The next picture moves in from the right, over the one before. */
        SLIDE_IN("slide-in");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in script files. */
        public String id() {
            return id;
        }

        /** The kind of a name in a script file, if there is one. */
        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}
