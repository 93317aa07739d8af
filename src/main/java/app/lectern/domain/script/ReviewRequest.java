package app.lectern.domain.script;

import java.time.Instant;

/**
 * A draft was sent for review.
 *
 * @param note what the author tells the reviewer; may be empty
 * @param plan who is asked, and until when
 */
public record ReviewRequest(String by, Instant at, String note, ReviewPlan plan) {
    /** A request to everybody, without a last day. */
    public ReviewRequest(String by, Instant at, String note) {
        this(by, at, note, ReviewPlan.NONE);
    }
}
