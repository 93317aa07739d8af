package app.lectern.desktop.library;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of the list. At first sight they come one in each frame of the window, since to build all of them at once
 * would make it wait; later what is built is used again.
 */
final class GrowingRows extends AnimationTimer {
    /** More than a window shows at once. */
    private static final int IN_SIGHT = 12;

    private final ObservableList<LibraryRow> shown = FXCollections.observableArrayList();
    private List<LibraryRow> wanted = List.of();
    private boolean grown;

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
        if (grown) {
            return shown.setAll(next);
        }
        shown.setAll(next.subList(0, Math.min(1, next.size())));
        start();
        return true;
    }

    @Override
    public void handle(long now) {
        if (shown.size() < Math.min(IN_SIGHT, wanted.size())) {
            shown.add(wanted.get(shown.size()));
        } else {
            finish();
        }
    }

    /** Shows all of them now. */
    void finish() {
        stop();
        grown |= !wanted.isEmpty();
        shown.addAll(wanted.subList(shown.size(), wanted.size()));
    }
}
