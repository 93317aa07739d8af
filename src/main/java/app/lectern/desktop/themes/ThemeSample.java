package app.lectern.desktop.themes;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.script.ScriptDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The lesson that themes are shown on. */
final class ThemeSample {
    static final int COVER = 0;
    static final int LIST = 1;
    static final int COMPARE = 2;
    static final int STEPS = 3;

    private ThemeSample() {}

    /** In a reader's language. */
    static SlideSource of(Locale locale) {
        String language = locale.getLanguage().equals("ko") ? "ko" : "en";
        String file = "/app/lectern/samples/theme." + language + ".json";
        try (InputStream in = Objects.requireNonNull(ThemeSample.class.getResourceAsStream(file), file)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SlideSource("theme-" + language, ScriptDocument.of(json).script(Set.of()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
