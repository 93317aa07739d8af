package app.lectern.desktop.library;

import app.lectern.domain.education.Education;
import java.time.LocalDate;
import java.util.Comparator;

/** In which order videos stand. */
public enum Sorting {
    CHANGED,
    TITLE,
    END_DATE;

    Comparator<VideoCard> order() {
        Comparator<VideoCard> order = switch (this) {
            case CHANGED -> Comparator.comparing(VideoCard::changedAt).reversed();
            case TITLE -> Comparator.comparing(VideoCard::names);
            case END_DATE -> Comparator.comparing(Sorting::end).thenComparing(VideoCard::trainingId);
        };
        return order.thenComparing(VideoCard::videoId);
    }

    private static LocalDate end(VideoCard card) {
        Education education = card.entry().education();
        return education == null ? LocalDate.MAX : education.validUntil();
    }

    /** The key of its word. */
    String key() {
        return switch (this) {
            case CHANGED -> "library.sort-changed";
            case TITLE -> "library.sort-title";
            case END_DATE -> "library.sort-end-date";
        };
    }
}
