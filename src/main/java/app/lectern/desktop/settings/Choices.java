package app.lectern.desktop.settings;

import java.util.Locale;

/**
 * What a person chose about the window.
 *
 * @param textPercent size of text, {@link #SMALLEST} to {@link #LARGEST}
 */
public record Choices(Look look, int textPercent, Locale language) {
    /** Percent. */
    public static final int SMALLEST = 80;
    /** Percent. */
    public static final int LARGEST = 200;

    public Choices {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /** Nothing chosen yet. */
    public static Choices of(Locale language) {
        return new Choices(Look.SYSTEM, 100, language);
    }

    public Choices withLook(Look other) {
        return new Choices(other, textPercent, language);
    }

    public Choices withTextPercent(int other) {
        return new Choices(look, other, language);
    }

    public Choices withLanguage(Locale other) {
        return new Choices(look, textPercent, other);
    }
}
