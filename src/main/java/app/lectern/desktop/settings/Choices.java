package app.lectern.desktop.settings;

import app.lectern.domain.render.VideoFormat;
import java.util.Locale;

/**
 * What a person chose about the window and about their videos.
 *
 * @param textPercent size of text, {@link #SMALLEST} to {@link #LARGEST}
 * @param still whether nothing moves in the window; otherwise the system decides
 * @param format what renders are asked for in unless another is chosen
 * @param lines whether the library shows its videos as lines rather than cards
 * @param notices whether the system tells when a render has ended while the window is not looked at
 */
public record Choices(
        Look look,
        int textPercent,
        Locale language,
        boolean still,
        VideoFormat format,
        boolean lines,
        boolean notices) {
    /** Percent. */
    public static final int SMALLEST = 80;
    /** Percent. */
    public static final int LARGEST = 200;

    public Choices {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /** Nothing chosen yet. */
    public static Choices of(Locale language) {
        return new Choices(Look.SYSTEM, 100, language, false, VideoFormat.HD_1080, false, true);
    }

    public Choices withLook(Look other) {
        return new Choices(other, textPercent, language, still, format, lines, notices);
    }

    public Choices withTextPercent(int other) {
        return new Choices(look, other, language, still, format, lines, notices);
    }

    public Choices withLanguage(Locale other) {
        return new Choices(look, textPercent, other, still, format, lines, notices);
    }

    public Choices withStill(boolean other) {
        return new Choices(look, textPercent, language, other, format, lines, notices);
    }

    public Choices withFormat(VideoFormat other) {
        return new Choices(look, textPercent, language, still, other, lines, notices);
    }

    public Choices withLines(boolean other) {
        return new Choices(look, textPercent, language, still, format, other, notices);
    }

    public Choices withNotices(boolean other) {
        return new Choices(look, textPercent, language, still, format, lines, other);
    }
}
