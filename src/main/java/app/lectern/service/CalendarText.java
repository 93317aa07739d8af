package app.lectern.service;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar file (RFC 5545), to be stored as UTF-8. Libraries count characters where they fold, and Hangul
 * takes three octets of the 75 that a line may have.
 */
final class CalendarText {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is no free text: a date, a name that programs know. */
    CalendarText add(String property, String value) {
        String line = property + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int wide = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += wide;
            i += Character.charCount(letter);
        }
        text.append(END);
        return this;
    }

    /** A property of free text. */
    CalendarText say(String property, String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return add(property, escaped.toString());
    }

    /** The whole, with the end of its last line. */
    String text() {
        return text.toString();
    }
}
