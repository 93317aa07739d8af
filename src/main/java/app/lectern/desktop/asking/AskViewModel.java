package app.lectern.desktop.asking;

import app.lectern.desktop.Background;
import app.lectern.domain.account.Person;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.VideoScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What an author says when they ask for a review: a note, who is asked by name, the last day. Owned by the window's thread. */
public final class AskViewModel {
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Set<String>> chosen;
    private final ObjectProperty<@Nullable LocalDate> dueOn;
    private final StringProperty note;

    /**
     * Begins with what was said before.
     *
     * @param reviewers who can be asked; waits for the database
     * @param failed told when they cannot be read; then nobody can be asked by name
     */
    public AskViewModel(
            VideoScript script,
            Callable<List<Person>> reviewers,
            Background background,
            Consumer<? super Exception> failed) {
        ReviewRequest sent = script.isInReview() ? script.sent() : null;
        ReviewPlan plan = sent == null ? ReviewPlan.NONE : sent.plan();
        chosen = new SimpleObjectProperty<>(Set.copyOf(plan.reviewers()));
        dueOn = new SimpleObjectProperty<>(plan.dueOn());
        note = new SimpleStringProperty(sent == null ? "" : sent.note());
        background.work(reviewers, this::take, failed);
    }

    /** Somebody who may review no more is not asked again. */
    private void take(List<Person> now) {
        Set<String> may = now.stream().map(Person::userId).collect(Collectors.toSet());
        Set<String> left = new TreeSet<>(chosen.get());
        left.retainAll(may);
        chosen.set(Set.copyOf(left));
        people.set(List.copyOf(now));
    }

    /** Asks somebody by name, or not. */
    public void choose(String userId, boolean asked) {
        Set<String> now = new TreeSet<>(chosen.get());
        if (asked ? now.add(userId) : now.remove(userId)) {
            chosen.set(Set.copyOf(now));
        }
    }

    /** Whether there is anybody to choose between. */
    public boolean hasChoice() {
        return people.get().size() > 1 || !chosen.get().isEmpty();
    }

    /** What was said about people and days. */
    public ReviewPlan plan() {
        List<String> named = people.get().isEmpty()
                ? chosen.get().stream().sorted().toList()
                : people.get().stream()
                        .map(Person::userId)
                        .filter(chosen.get()::contains)
                        .toList();
        return new ReviewPlan(named, dueOn.get());
    }

    /** Who can be asked; empty until it is known. */
    public ReadOnlyObjectProperty<List<Person>> people() {
        return people.getReadOnlyProperty();
    }

    /** The ids of those who are asked by name. */
    public ObjectProperty<Set<String>> chosen() {
        return chosen;
    }

    public ObjectProperty<@Nullable LocalDate> dueOn() {
        return dueOn;
    }

    public StringProperty note() {
        return note;
    }
}
