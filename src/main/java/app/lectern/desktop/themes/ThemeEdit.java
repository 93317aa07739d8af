package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.HexColor;
import app.lectern.domain.theme.Theme;
import app.lectern.service.ThemeCheck;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One theme while it is changed: its values as they are now, and what is wrong with them. */
public final class ThemeEdit {
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
    /** Colours whose text is none; their last good value stays in force. */
    private final Set<ColorRole> badColours = new TreeSet<>();

    private @Nullable Theme kept;
    private List<Theme> others = List.of();

    ThemeEdit(Words words) {
        this.words = words;
    }

    /**
     * Begins with a theme as it is kept.
     *
     * @param kept null when its file is bad
     * @param others the themes it must be told apart from
     */
    void open(@Nullable Theme kept, List<Theme> others) {
        this.kept = kept;
        this.others = List.copyOf(others);
        discard();
    }

    /** Goes on from what was kept, unless more has been changed meanwhile. */
    void kept(Theme saved, Theme asKept) {
        kept = asKept;
        show(saved.equals(theme.get()) ? asKept : theme.get());
    }

    /** Goes back to what is kept. */
    void discard() {
        badColours.clear();
        // fields that show what is no colour are written anew
        theme.set(null);
        show(kept);
    }

    private void show(@Nullable Theme now) {
        theme.set(now);
        problems.set(problemsOf(now));
        changed.set(now != null && (!now.equals(kept) || !badColours.isEmpty()));
        savable.set(changed.get() && problems.get().isEmpty());
    }

    private Map<String, String> problemsOf(@Nullable Theme now) {
        Map<String, String> all = new TreeMap<>();
        if (now != null) {
            ThemeCheck.problems(now, others).forEach((field, problem) -> all.put(field, words.of(problem)));
        }
        for (ColorRole role : badColours) {
            all.put(field(role), words.of("themes.bad-colour", words.of("theme.color." + role.id())));
        }
        return all;
    }

    /** A colour's field in {@link #problems}. */
    public static String field(ColorRole role) {
        return "colors." + role.id();
    }

    /** Changes a value. */
    public void change(UnaryOperator<Theme> change) {
        Theme now = theme.get();
        if (now != null) {
            show(change.apply(now));
        }
    }

    /** Changes a colour to what was written; what is no colour is told and changes nothing. */
    public void colour(ColorRole role, String written) {
        String text = written.strip();
        Optional<Color> colour = HexColor.parse(text.startsWith("#") ? text : "#" + text);
        if (colour.isEmpty()) {
            badColours.add(role);
        } else {
            badColours.remove(role);
        }
        change(now -> colour.map(next -> now.withPalette(now.palette().with(role, next)))
                .orElse(now));
    }

    /** The theme with all changes; null when its file is bad. */
    public ReadOnlyObjectProperty<@Nullable Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What is wrong, in words by the field's name in theme files; empty when all is well. */
    public ReadOnlyObjectProperty<Map<String, String>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whether anything differs from what is kept. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether there is something to save, and nothing wrong with it. */
    public ReadOnlyBooleanProperty savable() {
        return savable.getReadOnlyProperty();
    }
}
