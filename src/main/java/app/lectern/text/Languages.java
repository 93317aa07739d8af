package app.lectern.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The languages that Lectern speaks: those that {@code languages.properties} names, each with bundles of its own. */
public final class Languages {
    private static final List<Locale> ALL = Stream.of(ResourceBundle.getBundle(
                            "app.lectern.text.languages",
                            Locale.ROOT,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString("spoken")
                    .split(" "))
            .map(Locale::of)
            .toList();

    private Languages() {}

    /** All of them, in the order in which they are offered. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The language of a locale if it is spoken, else English. */
    public static Locale nearest(Locale wanted) {
        Locale language = Locale.of(wanted.getLanguage());
        return ALL.contains(language) ? language : Locale.ENGLISH;
    }

    /** What a language is called by those who speak it. */
    public static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
