package app.lectern.desktop.preview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is said and asked, line by line: which line is now, and which ones hold what somebody looks for. */
public final class TranscriptViewModel {
    private final List<TranscriptLine> all;
    private final ObservableList<TranscriptLine> lines = FXCollections.observableArrayList();
    private final IntegerProperty now = new SimpleIntegerProperty(-1);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final StringProperty query = new SimpleStringProperty("");

    public TranscriptViewModel(List<TranscriptLine> all) {
        this.all = List.copyOf(all);
        lines.setAll(all);
        query.addListener((_, _, wanted) -> look(plain(wanted)));
        now.addListener(_ -> mark());
    }

    private void look(String wanted) {
        lines.setAll(
                all.stream().filter(line -> plain(line.text()).contains(wanted)).toList());
        mark();
    }

    /** Written in one way, as typed by anybody: a line break is a space. */
    private static String plain(String text) {
        return Normalizer.normalize(text.replace('\n', ' ').strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    private void mark() {
        marked.set(now.get() < 0 ? -1 : lines.indexOf(all.get(now.get())));
    }

    /** Tells the moment that is shown. */
    public void at(double seconds) {
        long millis = Math.round(seconds * 1000);
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).asked() && Math.round(all.get(i).startSec() * 1000) <= millis) {
                last = i;
            }
        }
        now.set(last);
    }

    /** The person scrolls: the lines stay where they are, until they are to follow again. */
    public void scrolled() {
        following.set(false);
    }

    /** Where the first line begins that holds what is looked for. */
    public OptionalDouble firstFound() {
        return lines.isEmpty() || query.get().isBlank()
                ? OptionalDouble.empty()
                : OptionalDouble.of(lines.getFirst().startSec());
    }

    /** The lines that hold what is looked for; all when nothing is. */
    public ObservableList<TranscriptLine> lines() {
        return lines;
    }

    /** Among {@link #lines}, the one whose saying was begun last; -1 for none. A question is never said. */
    public ReadOnlyIntegerProperty marked() {
        return marked.getReadOnlyProperty();
    }

    /** Whether the marked line is kept in view. */
    public BooleanProperty following() {
        return following;
    }

    /** What is looked for. */
    public StringProperty query() {
        return query;
    }
}
