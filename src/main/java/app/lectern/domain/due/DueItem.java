package app.lectern.domain.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done until a day.
 *
 * @param id of the script that waits for its review, or of the training that ends
 * @param videoId the video whose script it is; null of a training
 * @param title of the video or of the training
 * @param state how near the day is
 * @param by who sent the script for review; empty of a training
 * @param reviewers who is asked by name; empty when nobody is
 * @param mine whether the person who looks is asked, and may do it
 */
public record DueItem(
        Kind kind,
        String id,
        @Nullable String videoId,
        String title,
        LocalDate dueOn,
        DueState state,
        String by,
        List<String> reviewers,
        boolean mine) {
    /** What has to be done. */
    public enum Kind {
        REVIEW,
        TRAINING
    }

    /** The earliest first, of one day what is for the person who looks. */
    public static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::dueOn)
            .thenComparing(DueItem::mine, Comparator.reverseOrder())
            .thenComparing(DueItem::kind)
            .thenComparing(DueItem::title)
            .thenComparing(DueItem::id);

    public DueItem {
        reviewers = List.copyOf(reviewers);
    }
}
