package app.lectern.domain.script;

import java.util.Arrays;
import java.util.Optional;

/** How a scene's picture moves, slowly, while it is shown. */
public enum PictureMotion {
    NONE("none"),
    ZOOM_IN("zoom-in"),
    ZOOM_OUT("zoom-out"),
    PAN_LEFT("pan-left"),
    PAN_RIGHT("pan-right");

    private final String id;

    PictureMotion(String id) {
        this.id = id;
    }

    /** The name in script files. */
    public String id() {
        return id;
    }

    /** The motion of a name in a script file, if there is one. */
    public static Optional<PictureMotion> ofId(String id) {
        return Arrays.stream(values()).filter(motion -> motion.id.equals(id)).findFirst();
    }
}
