package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.User;
import app.lectern.domain.due.DueState;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many scripts wait for the person at the window, and how many of them press; looks by itself now and then. Owned by the window's thread. */
public final class ReviewCount {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewCount.class);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /**
     * What waits for a person.
     *
     * @param overdue how many of it should have been done before today
     * @param today how many of it are to be done today
     */
    public record Count(int waiting, int overdue, int today) {
        static final Count NONE = new Count(0, 0, 0);

        static Count of(List<ReviewItem> items, User user) {
            return new Count(
                    (int) items.stream().filter(ReviewItem::mine).count(),
                    pressing(items, user, DueState.OVERDUE),
                    pressing(items, user, DueState.TODAY));
        }

        private static int pressing(List<ReviewItem> items, User user, DueState state) {
            return (int) items.stream()
                    .filter(item -> item.isPressing(user) && item.due() == state)
                    .count();
        }

        /** Whether something is to be done today, or should have been done before. */
        public boolean isPressing() {
            return overdue + today > 0;
        }
    }

    private final Studio studio;
    private final Background background;
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(Count.NONE);
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
        count.set(Count.of(items, studio.user()));
    }

    public ReadOnlyObjectProperty<Count> count() {
        return count.getReadOnlyProperty();
    }

    /** Counts no more. */
    public void close() {
        closed = true;
        cancel.run();
    }
}
