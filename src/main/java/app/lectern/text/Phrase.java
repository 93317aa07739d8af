package app.lectern.text;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.Locale;

/** A pattern of a bundle with its places filled in, as the language wants it. */
public final class Phrase {
    private Phrase() {}

    /**
     * The text of a pattern.
     *
     * @param pattern of {@link MessageFormat}; in Korean a particle behind a place stands in both of its forms, such as
     *     을(를), and becomes the one that fits
     */
    public static String of(String pattern, Locale locale, Object... arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        if (!locale.getLanguage().equals("ko") || pattern.indexOf('(') < 0) {
            return format.format(arguments);
        }
        AttributedCharacterIterator text = format.formatToCharacterIterator(arguments);
        StringBuilder all = new StringBuilder(text.getEndIndex());
        boolean[] given = new boolean[text.getEndIndex()];
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            given[all.length()] = text.getAttribute(MessageFormat.Field.ARGUMENT) != null;
            all.append(c);
        }
        return Particles.fit(all.toString(), index -> given[index]);
    }
}
