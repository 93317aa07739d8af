package app.lectern.desktop;

import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.render.VideoFormat;
import java.util.List;
import java.util.Locale;

/**
 * One way to look at a screen.
 *
 * @param percent size of text
 * @param width of the window in pixels
 * @param height of the window in pixels
 */
record TourView(Locale language, Look look, int percent, int width, int height) {
    private static final int SMALL_WIDTH = 1280;

    /** Every language, look, size of text and window, each at least once. */
    static final List<TourView> OF_EVERY_SCREEN = List.of(
            small(Locale.KOREAN, Look.LIGHT, 100),
            small(Locale.ENGLISH, Look.DARK, 100),
            small(Locale.KOREAN, Look.DARK, 150),
            small(Locale.ENGLISH, Look.LIGHT, 200),
            large(Locale.KOREAN, Look.LIGHT, 80),
            large(Locale.ENGLISH, Look.DARK, 200));

    /** And more of the screens where people are most of the day. */
    static final List<TourView> OF_MAIN_SCREENS = List.of(
            large(Locale.KOREAN, Look.LIGHT, 100),
            small(Locale.ENGLISH, Look.LIGHT, 150),
            small(Locale.KOREAN, Look.DARK, 200),
            small(Locale.ENGLISH, Look.DARK, 80));

    private static TourView small(Locale language, Look look, int percent) {
        return new TourView(language, look, percent, SMALL_WIDTH, 800);
    }

    private static TourView large(Locale language, Look look, int percent) {
        return new TourView(language, look, percent, 2560, 1440);
    }

    /** Whether a screen is seen so. */
    boolean shows(String screen) {
        return width == SMALL_WIDTH || !TourStops.FEW_LOOKS.contains(screen);
    }

    /** Nothing moves, so that a picture is the same every time. */
    Choices choices() {
        return new Choices(look, percent, language, true, VideoFormat.HD_1080, false, true);
    }

    String file() {
        String name = look.name().toLowerCase(Locale.ROOT);
        return "%s-%s-%d-%dx%d.png".formatted(language.getLanguage(), name, percent, width, height);
    }
}
