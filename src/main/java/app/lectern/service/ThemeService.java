package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.Look;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes;
import app.lectern.pipeline.Themes.Shelved;
import app.lectern.script.PictureCheck;
import app.lectern.script.ScriptDocument;
import app.lectern.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The themes of a workspace's slides. Only an ADMIN may change them. Thread-safe; waits for the disk. */
public final class ThemeService {
    private static final long LOGO_MB = 5;
    private static final Pattern COPY_NUMBER = Pattern.compile("-\\d+$");

    private final Themes themes;
    private final LibraryService library;

    public ThemeService(Themes themes, LibraryService library) {
        this.themes = themes;
        this.library = library;
    }

    /** All themes, bundled ones first; those whose file is bad with what is wrong. */
    public List<Shelved> themes(User user) {
        requireAnyRole(user);
        return themes.shelved();
    }

    /** How many videos are drawn in each theme, by its id; those that none is drawn in are left out. */
    public Map<String, Integer> uses(User user) {
        String usual = Look.BUNDLED_THEMES.iterator().next();
        return library.entries(user).stream()
                .map(LibraryEntry::script)
                .filter(Objects::nonNull)
                .map(script -> ScriptDocument.of(script.rawJson()).theme())
                .collect(Collectors.toMap(id -> id.isEmpty() ? usual : id, _ -> 1, Integer::sum, TreeMap::new));
    }

    /** Which colours slides set on which grounds, and whether they can be read there. Returns at once. */
    public List<TextPair> textPairs(Theme theme) {
        return themes.textPairs(theme);
    }

    /** Makes a theme of the workspace's own that looks like another, under a name of its own. */
    public synchronized Theme duplicate(User user, Theme theme) {
        requireOneOf(user, "denied.theme", Role.ADMIN);
        List<String> ids = themes.shelved().stream().map(Shelved::id).toList();
        String stem = COPY_NUMBER.matcher(theme.id()).replaceFirst("") + "-";
        String id = stem + firstNumber(2, number -> ids.contains(stem + number));
        int number = firstNumber(
                1,
                one -> !ThemeCheck.problems(copy(theme, one).withId(id), sound())
                        .isEmpty());
        return write(copy(theme, number).withId(id));
    }

    private static int firstNumber(int from, Predicate<Integer> taken) {
        return IntStream.iterate(from, number -> number + 1)
                .filter(number -> !taken.test(number))
                .findFirst()
                .orElseThrow();
    }

    private static Theme copy(Theme theme, int number) {
        return theme.withNames(
                copyName(theme.korean(), Locale.KOREAN, number), copyName(theme.english(), Locale.ENGLISH, number));
    }

    private static String copyName(String name, Locale locale, int number) {
        Message message = number == 1 ? Message.of("theme.copy", name) : Message.of("theme.copy-number", name, number);
        return Texts.of(locale).of(message);
    }

    /**
     * Keeps a changed theme of the workspace's own, for everything that is drawn from now on.
     *
     * @return the theme as it is kept, its logo in the workspace
     * @throws RefusedException NOT_FOUND when the workspace has no theme of its id, INVALID_REQUEST when a name, the
     *     footer or the logo cannot be used
     */
    public synchronized Theme save(User user, Theme theme) {
        requireOneOf(user, "denied.theme", Role.ADMIN);
        requireOwn(theme.id());
        Theme stripped = theme.withNames(theme.korean().strip(), theme.english().strip());
        ThemeCheck.problems(stripped, sound()).values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, problem);
        });
        return write(stripped);
    }

    private Theme write(Theme theme) {
        try {
            Path logo = theme.logo();
            if (logo != null) {
                requireLogo(logo);
            }
            return themes.save(theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireLogo(Path logo) throws IOException {
        String name = String.valueOf(logo.getFileName());
        if (Files.size(logo) > LOGO_MB << 20) {
            throw refused(ReasonCode.INVALID_REQUEST, "theme.logo-too-large", "logo", name, LOGO_MB);
        }
        PictureIntake.ending(logo, name);
        PictureCheck.contentProblem(logo, name).ifPresent(problem -> {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, problem);
        });
    }

    /**
     * Takes a theme of the workspace's own away; scripts that name it cannot be rendered until they name another.
     *
     * @return what brings it back as it was; refused with ALREADY_THERE when another has its id by then
     * @throws RefusedException NOT_FOUND when the workspace has no theme of this id
     */
    public synchronized Runnable remove(User user, String id) {
        requireOneOf(user, "denied.theme", Role.ADMIN);
        requireOwn(id);
        try {
            byte[] file = themes.remove(id);
            return () -> restore(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void restore(String id, byte[] file) {
        try {
            themes.restore(id, file);
        } catch (FileAlreadyExistsException e) {
            throw refused(ReasonCode.ALREADY_THERE, "theme.id-taken", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOwn(String id) {
        if (themes.shelved().stream()
                .noneMatch(one -> !one.bundled() && one.id().equals(id))) {
            throw refused(ReasonCode.NOT_FOUND, "theme.not-found", id);
        }
    }

    private List<Theme> sound() {
        return themes.shelved().stream()
                .map(Shelved::reading)
                .filter(ThemeReading.Accepted.class::isInstance)
                .map(reading -> ((ThemeReading.Accepted) reading).theme())
                .toList();
    }
}
