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
    /** The zone in which a training's last day ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** Whether the training's last day is over. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(validUntil.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
