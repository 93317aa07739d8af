package app.lectern.translation;

import java.util.Locale;

/** As what a translation travels to translators and back. */
public enum TranslationFormat {
    XLIFF,
    CSV;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
