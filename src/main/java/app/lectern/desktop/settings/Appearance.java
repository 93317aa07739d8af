package app.lectern.desktop.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Dresses a scene in the theme and text size that were chosen. */
public final class Appearance {
    private static final String SHEET = Objects.requireNonNull(
                    Appearance.class.getResource("/app/lectern/desktop/lectern.css"))
            .toExternalForm();

    private static boolean fontsLoaded;

    private final Scene scene;

    /** Dresses the scene now and after every change. */
    public Appearance(Scene scene, Settings settings) {
        this.scene = scene;
        loadFonts();
        settings.choices().addListener((_, _, next) -> apply(next));
        scene.getPreferences().colorSchemeProperty().addListener((_, _, scheme) -> base(scheme));
        apply(settings.choices().get());
    }

    /** Reads the fonts, once in a process however often it is called. */
    public static synchronized void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        fontsLoaded = true;
        for (String face : new String[] {"Regular", "SemiBold", "Bold"}) {
            Font.loadFont(Appearance.class.getResourceAsStream("/app/lectern/fonts/Pretendard-" + face + ".otf"), 14);
        }
    }

    private void apply(Choices choices) {
        scene.getStylesheets().setAll(SHEET, textScale(choices.textPercent()));
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
        String css = """
                .root { -fx-font-size: %dpx; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .ikonli-font-icon.ic-sm { -fx-icon-size: %dpx; }
                .ikonli-font-icon.ic-lg { -fx-icon-size: %dpx; }
                .ikonli-font-icon.ic-xl { -fx-icon-size: %dpx; }
                .chip .ikonli-font-icon { -fx-icon-size: %dpx; }
                .rail-item .label.rail-badge-pressing .ikonli-font-icon { -fx-icon-size: %dpx; }
                """.formatted(
                        px(14, percent),
                        px(16, percent),
                        px(14, percent),
                        px(20, percent),
                        px(32, percent),
                        px(12, percent),
                        px(11, percent));
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static int px(int size, int percent) {
        return Math.round(size * percent / 100f);
    }
}
