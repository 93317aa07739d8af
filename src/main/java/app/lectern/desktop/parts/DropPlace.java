package app.lectern.desktop.parts;

import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;

/** Where beside a row of a list something that is dragged would come; it is shown as a line. */
public final class DropPlace {
    private static final String ABOVE = "drop-above";
    private static final String BELOW = "drop-below";

    private final ListCell<?> row;

    public DropPlace(ListCell<?> row) {
        this.row = row;
    }

    /** Whether it would come above the row. */
    public boolean isAbove(DragEvent event) {
        return event.getY() < row.getHeight() / 2;
    }

    /** Shows where it would come. */
    public void show(DragEvent event) {
        clear();
        row.getStyleClass().add(isAbove(event) ? ABOVE : BELOW);
    }

    /** Shows nothing more. */
    public void clear() {
        row.getStyleClass().removeAll(ABOVE, BELOW);
    }
}
