package app.lectern.desktop.library;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of the list. Others come one in a frame of the window, more where what is there already is used again and
 * the frames are quick: to build all of them at once would make it wait.
 */
final class GrowingRows extends AnimationTimer {
    /** More than a window shows at once. */
    private static final int IN_SIGHT = 12;
    /** A frame that takes no longer has room for more. */
    private static final long QUICK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ObservableList<LibraryRow> shown = FXCollections.observableArrayList();
    private List<LibraryRow> wanted = List.of();
    private int step;
    private long before;

    /** The rows as far as they have come. */
    ObservableList<LibraryRow> shown() {
        return shown;
    }

    /** Shows other rows; tells whether they are others than before. */
    boolean show(List<LibraryRow> next) {
        if (next.equals(wanted)) {
            return false;
        }
        wanted = next;
        if (shown.size() > next.size()) {
            shown.remove(next.size(), shown.size());
        }
        // the first ones come after the frame in which the list itself comes
        step = shown.isEmpty() ? 0 : 1;
        start();
        return true;
    }

    @Override
    public void handle(long now) {
        boolean waits = step == 0;
        step = waits || now - before > QUICK_NANOS ? 1 : step * 2;
        before = now;
        if (!waits && !change()) {
            finish();
        }
    }

    /** Tells whether some row in sight was another. */
    private boolean change() {
        int changed = 0;
        int sight = Math.min(IN_SIGHT, wanted.size());
        for (int i = 0; i < sight && changed < step; i++) {
            LibraryRow next = wanted.get(i);
            if (i == shown.size()) {
                shown.add(next);
                return true;
            }
            LibraryRow old = shown.get(i);
            if (!old.equals(next)) {
                shown.set(i, next);
                changed += old.getClass() == next.getClass() ? 1 : step;
            }
        }
        return changed > 0;
    }

    /** Shows all of them now. */
    void finish() {
        stop();
        int now = shown.size();
        if (!shown.equals(wanted.subList(0, now))) {
            shown.setAll(wanted);
        } else if (now < wanted.size()) {
            // what is only added to is not built anew
            shown.addAll(wanted.subList(now, wanted.size()));
        }
    }
}
