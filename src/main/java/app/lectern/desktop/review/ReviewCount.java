package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many scripts wait for the person at the window; looks by itself now and then. Owned by the window's thread. */
public final class ReviewCount {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewCount.class);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Studio studio;
    private final Background background;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Runnable cancel = () -> {};
    private boolean closed;

    public ReviewCount(Studio studio, Background background) {
        this.studio = studio;
        this.background = background;
    }

    /** Counts anew, and again after a while. */
    public void refresh() {
        cancel.run();
        if (!closed) {
            background.work(() -> ReviewQueue.read(studio), this::take, e -> LOG.debug("Could not count reviews", e));
            cancel = background.after(PAUSE, this::refresh);
        }
    }

    private void take(List<ReviewItem> items) {
        count.set((int) items.stream().filter(ReviewItem::mine).count());
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Counts no more. */
    public void close() {
        closed = true;
        cancel.run();
    }
}
