package app.lectern.api;

import app.lectern.text.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which language a caller reads. Immutable. */
final class Languages {
    private final Texts standard;
    private final Texts korean = Texts.of(Locale.KOREAN);
    private final Texts english = Texts.of(Locale.ENGLISH);

    /** @param standard for callers who ask for neither Korean nor English */
    Languages(Locale standard) {
        this.standard = standard.getLanguage().equals("ko") ? korean : english;
    }

    /** The texts in the language that an Accept-Language header (RFC 9110, 12.5.4) likes best. */
    Texts of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return standard;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(ranges, List.of(Locale.KOREAN, Locale.ENGLISH));
            return best == null ? standard : best.equals(Locale.KOREAN) ? korean : english;
        } catch (IllegalArgumentException e) {
            return standard;
        }
    }
}
