package app.lectern.domain.render;

import java.util.Arrays;
import java.util.Optional;

/** How fine a video's pictures are. */
public enum Quality {
    /** For review only: the fastest. */
    DRAFT_540("540p", 540),
    HD_720("720p", 720),
    HD_1080("1080p", 1080),
    UHD_4K("4k", 2160);

    private final String id;
    private final int shortSide;

    Quality(String id, int shortSide) {
        this.id = id;
        this.shortSide = shortSide;
    }

    /** The name people use, such as {@code 1080p}. */
    public String id() {
        return id;
    }

    /** Pixels of the picture's shorter side. */
    public int shortSide() {
        return shortSide;
    }

    /** The quality of a name such as {@code 720p}, if there is one. */
    public static Optional<Quality> ofId(String id) {
        return Arrays.stream(values()).filter(quality -> quality.id.equals(id)).findFirst();
    }
}
