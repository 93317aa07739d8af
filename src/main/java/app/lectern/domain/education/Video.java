package app.lectern.domain.education;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video that is written, approved and rendered, maybe many times.
 *
 * @param videoId letters, digits, {@code . _ -}, 1 to 100 of them
 * @param educationId the training it belongs to, if any
 */
public record Video(String videoId, String title, @Nullable String educationId, Instant createdAt) {}
