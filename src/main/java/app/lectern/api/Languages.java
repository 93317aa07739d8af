package app.lectern.api;

import app.lectern.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which language a caller reads. Immutable. */
final class Languages {
    private final Map<Locale, Texts> spoken = app.lectern.text.Languages.all().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::of));
    private final Texts standard;

    /** @param standard for callers who ask for no language that is spoken */
    Languages(Locale standard) {
        this.standard = Texts.of(app.lectern.text.Languages.nearest(standard));
    }

    /** The texts in the language that an Accept-Language header (RFC 9110, 12.5.4) likes best. */
    Texts of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return standard;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(ranges, spoken.keySet());
            return best == null ? standard : spoken.getOrDefault(best, standard);
        } catch (IllegalArgumentException e) {
            return standard;
        }
    }
}
