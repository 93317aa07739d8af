package app.lectern.domain.education;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A training that videos belong to.
 *
 * @param educationId of the form of a {@link VideoId}
 * @param title 1 to 300 characters
 * @param validUntil the last day on which its videos may be rendered, watched and published
 * @param category what it is about, one of the workspace's own list; null for none
 */
public record Education(
        String educationId,
        String title,
        LocalDate validUntil,
        @Nullable String category) {
    /** The zone in which trainings' last days end unless a workspace chose another. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Seoul");

    /** A training of no category. */
    public Education(String educationId, String title, LocalDate validUntil) {
        this(educationId, title, validUntil, null);
    }

    /** Whether the training's last day, as that zone reckons days, is over. */
    public boolean isExpired(Instant now, ZoneId zone) {
        return !now.isBefore(validUntil.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
