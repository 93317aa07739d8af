package app.lectern.desktop.find;

import app.lectern.desktop.ScriptSteps;
import app.lectern.desktop.Words;
import app.lectern.script.ScriptDocument;
import app.lectern.script.find.Match;
import app.lectern.script.find.Search;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is looked for in all scenes, where it stands, and what it becomes. Owned by the window's thread. */
public final class FindViewModel {
    private static final int NONE = -1;

    private record Asked(@Nullable ScriptDocument script, String wanted, boolean matchCase, boolean wholeWord) {}

    private final Words words;
    private final Supplier<@Nullable ScriptDocument> script;
    private final ScriptSteps change;
    private final Consumer<Match> show;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private @Nullable Asked asked;

    /**
     * A search in the script that is being written.
     *
     * @param script as it is now; null while there is none
     * @param change takes the changed script
     * @param show brings a place before the author's eyes
     */
    public FindViewModel(
            Words words, Supplier<@Nullable ScriptDocument> script, ScriptSteps change, Consumer<Match> show) {
        this.words = words;
        this.script = script;
        this.change = change;
        this.show = show;
        wanted.addListener(_ -> search());
        matchCase.addListener(_ -> search());
        wholeWord.addListener(_ -> search());
    }

    /** Looks again, because the script is another one; the place that was shown stays the one. */
    public void search() {
        int kept = current.get();
        ScriptDocument now = script.get();
        Asked next = new Asked(now, wanted.get(), matchCase.get(), wholeWord.get());
        if (next.equals(asked)) {
            // what was told last, such as how many were replaced, stays true
            return;
        }
        asked = next;
        List<Match> found =
                now == null ? List.of() : new Search(wanted.get(), matchCase.get(), wholeWord.get()).in(now);
        current.set(NONE);
        matches.setAll(found);
        current.set(found.isEmpty() ? NONE : Math.clamp(kept, 0, found.size() - 1));
        tell();
    }

    private void tell() {
        if (wanted.get().isEmpty()) {
            told.set("");
        } else {
            told.set(
                    matches.isEmpty() ? words.of("find.none") : words.of("find.of", current.get() + 1, matches.size()));
        }
    }

    /** Shows the next place; after the last the first. */
    public void next() {
        step(1);
    }

    /** Shows the place before; before the first the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!matches.isEmpty()) {
            go(Math.floorMod(current.get() + by, matches.size()));
        }
    }

    /** Shows one of the places. */
    public void go(int index) {
        current.set(index);
        tell();
        show.accept(matches.get(index));
    }

    /** Replaces the place that is shown, and shows the next. */
    public void replace() {
        ScriptDocument now = script.get();
        if (now == null || current.get() == NONE || !writable.get()) {
            return;
        }
        Match match = matches.get(current.get());
        change(Search.replace(now, List.of(match), replacement.get()), "step.replace", match.found());
        // where the new words hold the old ones, the same place is found again: go on behind it
        boolean again = current.get() < matches.size() && isBefore(matches.get(current.get()), match);
        if (!matches.isEmpty()) {
            go(Math.floorMod(current.get() + (again ? 1 : 0), matches.size()));
        }
    }

    private boolean isBefore(Match found, Match replaced) {
        boolean same = found.scene() == replaced.scene()
                && found.field() == replaced.field()
                && found.line() == replaced.line();
        return same && found.from() < replaced.from() + replacement.get().length();
    }

    /** Replaces every place, as one step. */
    public void replaceAll() {
        ScriptDocument now = script.get();
        if (now == null || matches.isEmpty() || !writable.get()) {
            return;
        }
        int count = matches.size();
        change(Search.replace(now, List.copyOf(matches), replacement.get()), "step.replace-all", wanted.get());
        told.set(words.of("find.replaced", count));
    }

    private void change(ScriptDocument changed, String key, String what) {
        change.change(changed, key, what);
        search();
    }

    /** Whether the script can be changed now. */
    public BooleanProperty writable() {
        return writable;
    }

    public StringProperty wanted() {
        return wanted;
    }

    public StringProperty replacement() {
        return replacement;
    }

    public BooleanProperty matchCase() {
        return matchCase;
    }

    public BooleanProperty wholeWord() {
        return wholeWord;
    }

    /** How many places there are, in words; empty before anything is looked for. */
    public StringProperty told() {
        return told;
    }

    public ObservableList<Match> matches() {
        return matches;
    }

    /** The place that is shown, from 0; -1 when there is none. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }
}
