package app.lectern.desktop.settings;

import java.util.Locale;

/**
 * What a person chose about the window.
 *
 * @param textPercent size of text, {@link #SMALLEST} to {@link #LARGEST}
 * @param lines whether the library shows its videos as lines rather than cards
 */
public record Choices(Look look, int textPercent, Locale language, boolean lines) {
    /** Percent. */
    public static final int SMALLEST = 80;
    /** Percent. */
    public static final int LARGEST = 200;

    public Choices {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /** Videos as cards. */
    public Choices(Look look, int textPercent, Locale language) {
        this(look, textPercent, language, false);
    }

    /** Nothing chosen yet. */
    public static Choices of(Locale language) {
        return new Choices(Look.SYSTEM, 100, language);
    }

    public Choices withLook(Look other) {
        return new Choices(other, textPercent, language, lines);
    }

    public Choices withTextPercent(int other) {
        return new Choices(look, other, language, lines);
    }

    public Choices withLanguage(Locale other) {
        return new Choices(look, textPercent, other, lines);
    }

    public Choices withLines(boolean other) {
        return new Choices(look, textPercent, language, other);
    }
}
