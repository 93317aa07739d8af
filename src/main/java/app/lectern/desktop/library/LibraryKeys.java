package app.lectern.desktop.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The keys of the library's list: arrows move, Shift extends, Space selects, Enter opens. */
final class LibraryKeys {
    private final LibraryList list;
    private final CardSelection selection;
    private final CardActions actions;

    LibraryKeys(LibraryList list, CardSelection selection, CardActions actions) {
        this.list = list;
        this.selection = selection;
        this.actions = actions;
    }

    void listenTo(ListView<LibraryRow> node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean used = event.isShortcutDown() ? withControl(event) : plain(event);
            if (used) {
                event.consume();
            }
        });
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused && selection.here() == null) {
                selection.move(0, false);
            }
        });
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case A -> selection.all();
            case D -> actions.duplicate(selection.chosen());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        int row = Math.max(1, list.columns());
        switch (event.getCode()) {
            case LEFT -> move(-1, event);
            case RIGHT -> move(1, event);
            case UP -> move(-row, event);
            case DOWN -> move(row, event);
            case HOME -> move(Integer.MIN_VALUE / 2, event);
            case END -> move(Integer.MAX_VALUE / 2, event);
            case SPACE -> on(selection::toggle);
            case ENTER -> on(actions::open);
            case F2 -> on(actions::rename);
            case DELETE -> remove();
            case ESCAPE -> {
                boolean any = selection.count() > 0;
                selection.none();
                return any;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by, KeyEvent event) {
        selection.move(by, event.isShiftDown());
        on(list::bringIntoSight);
    }

    private void on(Consumer<String> action) {
        String here = selection.here();
        if (here != null) {
            action.accept(here);
        }
    }

    private void remove() {
        List<String> chosen = selection.chosen();
        if (!chosen.isEmpty()) {
            actions.remove(chosen);
        }
    }
}
