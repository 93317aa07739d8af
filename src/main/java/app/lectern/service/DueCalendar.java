package app.lectern.service;

import app.lectern.domain.due.DueItem;
import app.lectern.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What is due as a calendar (RFC 5545) of whole days, to be stored as UTF-8. */
public final class DueCalendar {
    /** Its media type. */
    public static final String TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DueCalendar() {}

    /**
     * The calendar.
     *
     * @param now what calendars take an entry's age from
     */
    public static String of(List<DueItem> items, Texts words, Instant now) {
        CalendarText calendar = new CalendarText()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Lectern//Lectern//EN")
                .add("CALSCALE", "GREGORIAN")
                .say("X-WR-CALNAME", words.of("agenda.calendar"));
        items.forEach(item -> add(calendar, item, words, now));
        return calendar.add("END", "VCALENDAR").text();
    }

    /** A day that takes up nobody's time. Calendars know an entry again by its UID, also when it has another day. */
    private static void add(CalendarText calendar, DueItem item, Texts words, Instant now) {
        String kind = item.kind().name().toLowerCase(Locale.ROOT);
        calendar.add("BEGIN", "VEVENT")
                .say("UID", kind + "-" + item.id() + "@lectern")
                .add("DTSTAMP", TIME.format(now))
                .add("DTSTART;VALUE=DATE", day(item.dueOn()))
                .add("DTEND;VALUE=DATE", day(item.dueOn().plusDays(1)))
                .say("SUMMARY", words.of("agenda.summary." + kind, item.title()))
                .say("DESCRIPTION", description(item, words))
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String description(DueItem item, Texts words) {
        if (item.kind() == DueItem.Kind.TRAINING) {
            return words.of("agenda.training-ends", item.id());
        }
        String asked = item.reviewers().isEmpty() ? words.of("agenda.anybody") : String.join(", ", item.reviewers());
        return words.of("agenda.review-of", String.valueOf(item.videoId()), item.by(), asked);
    }
}
