package app.lectern.desktop.parts;

import app.lectern.desktop.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments and lengths as people say them. */
public final class Times {
    private Times() {}

    /** A length on a player, such as {@code 2:21}. */
    public static String clock(double seconds) {
        long whole = Math.max(0, (long) seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }

    /** A length in words, such as {@code 1분 20초}. */
    public static String length(Words words, Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return seconds < 60
                ? words.of("time.seconds", seconds)
                : words.of("time.minutes", Long.toString(seconds / 60), seconds % 60);
    }

    /** How long ago something was: relative only below two days. */
    public static String ago(Words words, Clock clock, Instant then) {
        ZonedDateTime now = clock.instant().atZone(ZoneId.systemDefault());
        ZonedDateTime at = then.atZone(ZoneId.systemDefault());
        if (ChronoUnit.SECONDS.between(at, now) < 60) {
            return words.of("time.now");
        }
        LocalDate today = now.toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return words.of("time.today", DateTimeFormatter.ofPattern("HH:mm").format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return words.of("time.yesterday");
        }
        String pattern = words.of(at.getYear() == now.getYear() ? "time.day-pattern" : "time.date-pattern");
        return DateTimeFormatter.ofPattern(pattern, words.locale().get()).format(at);
    }
}
