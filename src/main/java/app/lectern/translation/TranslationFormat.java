package app.lectern.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a translation travels to translators and back. */
public enum TranslationFormat {
    XLIFF("xlf"),
    CSV("csv");

    private final String extension;

    TranslationFormat(String extension) {
        this.extension = extension;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its file's name ends, without a point. */
    public String extension() {
        return extension;
    }

    /** The format of a name, if there is one. */
    public static Optional<TranslationFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
