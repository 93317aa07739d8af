package app.lectern.domain.render;

import java.util.Arrays;
import java.util.Optional;

/** The picture sizes a video is made in. */
public enum Quality {
    HD_720("720p", 1280, 720),
    HD_1080("1080p", 1920, 1080);

    private final String id;
    private final int width;
    private final int height;

    Quality(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /** The name people use, such as {@code 1080p}. */
    public String id() {
        return id;
    }

    /** Pixels. */
    public int width() {
        return width;
    }

    /** Pixels. */
    public int height() {
        return height;
    }

    /** The quality of a name such as {@code 720p}, if there is one. */
    public static Optional<Quality> ofId(String id) {
        return Arrays.stream(values()).filter(quality -> quality.id.equals(id)).findFirst();
    }
}
