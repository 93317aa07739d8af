package app.lectern.desktop.palette;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something the palette finds.
 *
 * @param id names it among those used lately
 * @param detail what tells it from others of its name; may be empty
 * @param keys the keys that do the same; empty for none
 * @param state of a video
 * @param cover of a video
 */
record Entry(
        Kind kind,
        String id,
        String title,
        String detail,
        String keys,
        Feather icon,
        @Nullable VideoState state,
        @Nullable SlideSource cover,
        Runnable run) {
    /** What it is, in the order they are shown in. */
    enum Kind {
        RECENT,
        ACTION,
        VIDEO,
        TRAINING,
        SETTINGS
    }
}
