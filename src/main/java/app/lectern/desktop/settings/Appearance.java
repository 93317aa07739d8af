package app.lectern.desktop.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dresses a scene in the theme and text size that were chosen. */
public final class Appearance {
    private static final String SHEET = sheet("lectern");
    private static final String SQUARE = sheet("square");

    /** A Korean syllable, a space and a Latin letter: each has a way of its own through the layout of text. */
    private static final String SAMPLE = "\uac00 A";

    private static boolean textPrepared;

    private final Scene scene;

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/app/lectern/desktop/" + name + ".css"))
                .toExternalForm();
    }

    /** Dresses the scene now and after every change. */
    public Appearance(Scene scene, Settings settings) {
        this.scene = scene;
        prepareText();
        settings.choices().addListener((_, _, next) -> apply(next));
        scene.getPreferences().colorSchemeProperty().addListener((_, _, scheme) -> base(scheme));
        apply(settings.choices().get());
    }

    /**
     * Reads the fonts and lays something out in each, so that the first window need not; once in a process however often it
     * is called. From any thread.
     */
    public static synchronized void prepareText() {
        if (textPrepared) {
            return;
        }
        textPrepared = true;
        for (String face : new String[] {"Regular", "SemiBold", "Bold"}) {
            Font font = Font.loadFont(
                    Appearance.class.getResourceAsStream("/app/lectern/fonts/Pretendard-" + face + ".otf"), 14);
            measure(new Text(SAMPLE), font);
        }
        FontIcon icon = new FontIcon(Feather.BOOK_OPEN);
        measure(icon, icon.getFont());
    }

    private static void measure(Text text, Font font) {
        text.setFont(font);
        text.getLayoutBounds();
    }

    private void apply(Choices choices) {
        scene.getStylesheets().setAll(SHEET, textScale(choices.textPercent()));
        // popups take the sheets of the window below them
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(SQUARE);
        }
        scene.getPreferences().setColorScheme(scheme(choices.look()));
        scene.getPreferences().setReducedMotion(choices.still() ? Boolean.TRUE : null);
        base(scene.getPreferences().getColorScheme());
    }

    /** Null lets the scene follow the system. */
    private static @Nullable ColorScheme scheme(Look look) {
        return switch (look) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> null;
        };
    }

    private static void base(ColorScheme scheme) {
        Application.setUserAgentStylesheet(
                scheme == ColorScheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** Text grows through the root's font; icons need pixels, because an em icon size feeds back on itself. */
    private static String textScale(int percent) {
        String css = size(".root", "-fx-font-size", 14, percent)
                + size(".ikonli-font-icon", "-fx-icon-size", 16, percent)
                + size(".ikonli-font-icon.ic-sm", "-fx-icon-size", 14, percent)
                + size(".ikonli-font-icon.ic-lg", "-fx-icon-size", 20, percent)
                + size(".ikonli-font-icon.ic-xl", "-fx-icon-size", 32, percent)
                + size(".chip .ikonli-font-icon", "-fx-icon-size", 12, percent)
                + size(".rail-item .label.rail-badge-pressing .ikonli-font-icon", "-fx-icon-size", 11, percent);
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String size(String selector, String property, int size, int percent) {
        return selector + " { " + property + ": " + Math.round(size * percent / 100f) + "px; }\n";
    }
}
