package app.lectern.domain.education;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A training that videos belong to.
 *
 * @param validUntil the last day on which its videos may be rendered and watched
 */
public record Education(String educationId, String title, LocalDate validUntil) {
    /** The zone in which trainings' last days end unless a workspace chose another. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Seoul");

    /** Whether the training's last day, as that zone reckons days, is over. */
    public boolean isExpired(Instant now, ZoneId zone) {
        return !now.isBefore(validUntil.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
