package app.lectern.service;

import app.lectern.domain.Message;
import app.lectern.domain.theme.Theme;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the texts of a theme must be like before it can be kept. */
public final class ThemeCheck {
    /** The field of the Korean name. */
    public static final String KOREAN = "name.ko";
    /** The field of the English name. */
    public static final String ENGLISH = "name.en";
    /** The field of the text at the lower edge. */
    public static final String FOOTER = "footer.text";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FOOTER = 100;

    private ThemeCheck() {}

    /**
     * What is wrong, by the field's name in theme files; empty when all is well.
     *
     * @param others the themes it must be told apart from; itself does not count
     */
    public static Map<String, Message> problems(Theme theme, Collection<Theme> others) {
        Map<String, Message> problems = new LinkedHashMap<>();
        name(theme, others, Theme::korean).ifPresent(problem -> problems.put(KOREAN, problem));
        name(theme, others, Theme::english).ifPresent(problem -> problems.put(ENGLISH, problem));
        String footer = theme.footer().text();
        if (footer != null && length(footer) > LONGEST_FOOTER) {
            problems.put(FOOTER, Message.of("theme.footer-length", LONGEST_FOOTER));
        }
        return problems;
    }

    private static Optional<Message> name(Theme theme, Collection<Theme> others, Function<Theme, String> of) {
        String name = of.apply(theme).strip();
        if (name.isEmpty() || length(name) > LONGEST_NAME) {
            return Optional.of(Message.of("theme.name-length", LONGEST_NAME));
        }
        boolean taken = others.stream()
                .filter(other -> !other.id().equals(theme.id()))
                .anyMatch(other -> of.apply(other).strip().equalsIgnoreCase(name));
        return taken ? Optional.of(Message.of("theme.name-taken", name)) : Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
