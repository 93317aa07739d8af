package app.lectern.desktop.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which videos are selected, and which one the keyboard stands on. Owned by the window's thread. */
final class CardSelection {
    private final Runnable changed;
    private final Set<String> selected = new LinkedHashSet<>();
    private List<String> order = List.of();
    private @Nullable String here;
    private @Nullable String anchor;

    /** Nothing selected yet; {@code changed} is told after each change. */
    CardSelection(Runnable changed) {
        this.changed = changed;
    }

    /** Goes on with the videos that are still shown, in this order. */
    void over(List<String> shown) {
        order = List.copyOf(shown);
        boolean fewer = selected.retainAll(new LinkedHashSet<>(shown));
        boolean gone = here != null && !order.contains(here);
        if (gone) {
            here = null;
        }
        if (fewer || gone) {
            changed.run();
        }
    }

    /** The selected videos in the order in which they are shown; without any, the one the keyboard stands on. */
    List<String> chosen() {
        if (selected.isEmpty()) {
            return here == null ? List.of() : List.of(here);
        }
        List<String> chosen = new ArrayList<>(order);
        chosen.retainAll(selected);
        return chosen;
    }

    int count() {
        return selected.size();
    }

    boolean isSelected(String id) {
        return selected.contains(id);
    }

    boolean isHere(String id) {
        return id.equals(here);
    }

    @Nullable
    String here() {
        return here;
    }

    /** Stands on a video, selecting nothing. */
    void stand(String id) {
        here = id;
        anchor = id;
        changed.run();
    }

    /** Moves on by so many videos; the first move comes to the first video. With {@code extend} all on the way are selected. */
    void move(int by, boolean extend) {
        if (order.isEmpty()) {
            return;
        }
        int at = here == null ? -1 : order.indexOf(here);
        int next = at < 0 ? 0 : Math.clamp(at + by, 0, order.size() - 1);
        if (extend) {
            extendTo(order.get(next));
        } else {
            stand(order.get(next));
        }
    }

    /** Selects everything between where the selecting began and this video. */
    void extendTo(String id) {
        String from = anchor == null ? id : anchor;
        int a = order.indexOf(from);
        int b = order.indexOf(id);
        selected.clear();
        selected.addAll(order.subList(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1));
        here = id;
        anchor = from;
        changed.run();
    }

    /** Selects a video, or takes it out of the selection. */
    void toggle(String id) {
        if (!selected.remove(id)) {
            selected.add(id);
        }
        stand(id);
    }

    void all() {
        selected.addAll(order);
        changed.run();
    }

    void none() {
        selected.clear();
        changed.run();
    }
}
