package app.lectern.desktop.library;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import app.lectern.service.LibraryEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video as a card shows it.
 *
 * @param cover what its first slide is drawn from; null when its script can no longer be read
 */
public record VideoCard(
        LibraryEntry entry, VideoState state, @Nullable SlideSource cover) {
    String title() {
        return entry.video().title();
    }

    /** When something about it was changed last. */
    Instant changedAt() {
        if (entry.asset() != null && state == VideoState.DONE) {
            return entry.asset().createdAt();
        }
        return entry.script() == null
                ? entry.video().createdAt()
                : entry.script().createdAt();
    }
}
