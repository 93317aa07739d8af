package app.lectern.text;

import app.lectern.domain.Message;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message texts of one language. Immutable. */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("app.lectern.text.messages", locale, NO_FALLBACK);
    }

    /** Of the language of a locale, or English when that is not spoken. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /** The text in words; arguments that are messages themselves are put in words too. */
    public String of(Message message) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? of(inner) : argument)
                .toArray();
        return Phrase.of(bundle.getString(message.key()), locale, arguments);
    }

    /** The text of a key in words. */
    public String of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    public Locale locale() {
        return locale;
    }
}
