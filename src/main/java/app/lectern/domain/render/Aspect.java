package app.lectern.domain.render;

import java.util.Arrays;
import java.util.Optional;

/** The proportions of a video's pictures. */
public enum Aspect {
    WIDE("16:9", 16, 9),
    TALL("9:16", 9, 16),
    SQUARE("1:1", 1, 1);

    private final String id;
    private final int width;
    private final int height;

    Aspect(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /** The name people use, such as {@code 16:9}. */
    public String id() {
        return id;
    }

    /** Pixels across where the shorter side has so many. */
    public int width(int shortSide) {
        return shortSide * width / Math.min(width, height);
    }

    /** Pixels down where the shorter side has so many. */
    public int height(int shortSide) {
        return shortSide * height / Math.min(width, height);
    }

    /** The proportions of a name such as {@code 9:16}, if there are such. */
    public static Optional<Aspect> ofId(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id.equals(id)).findFirst();
    }
}
