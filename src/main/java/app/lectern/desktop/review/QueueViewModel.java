package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.desktop.review.ReviewQuery.Turn;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The scripts in review: those that are looked for, in order. */
public final class QueueViewModel {
    private final Studio studio;
    private final Background background;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable List<ReviewItem>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ReviewItem>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ReviewQuery> query = new SimpleObjectProperty<>(new ReviewQuery(Turn.MINE, ""));

    QueueViewModel(Studio studio, Background background, Consumer<? super Exception> failed) {
        this.studio = studio;
        this.background = background;
        this.failed = failed;
        query.addListener(_ -> search());
    }

    /** Reads anew. */
    void refresh() {
        background.work(() -> ReviewQueue.read(studio), this::take, failed);
    }

    private void take(List<ReviewItem> items) {
        boolean first = all.get() == null;
        all.set(items);
        if (first) {
            query.set(new ReviewQuery(firstTurn(items), query.get().search()));
        }
        search();
    }

    /** The first view that has something in it, what waits for this person before all. */
    private static Turn firstTurn(List<ReviewItem> items) {
        for (Turn turn : Turn.values()) {
            if (items.stream().anyMatch(turn::has)) {
                return turn;
            }
        }
        return Turn.MINE;
    }

    private void search() {
        List<ReviewItem> items = all.get();
        shown.set(items == null ? List.of() : query.get().of(items));
    }

    /** Shows another turn. */
    public void turn(Turn turn) {
        query.set(new ReviewQuery(turn, query.get().search()));
    }

    /** Looks for other words. */
    public void search(String words) {
        query.set(new ReviewQuery(query.get().turn(), words));
    }

    /** How many scripts a turn has among those with the words that are looked for. */
    public long count(Turn turn) {
        List<ReviewItem> items = all.get();
        return items == null ? 0 : query.get().count(items, turn);
    }

    /** Every script in review; null before they were read. */
    public ReadOnlyObjectProperty<@Nullable List<ReviewItem>> all() {
        return all.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ReviewItem>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<ReviewQuery> query() {
        return query;
    }
}
