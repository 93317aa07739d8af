package app.lectern.domain.script;

import java.time.Instant;

/**
 * A draft was sent for review.
 *
 * @param note what the author tells the reviewer; may be empty
 */
public record ReviewRequest(String by, Instant at, String note) {}
