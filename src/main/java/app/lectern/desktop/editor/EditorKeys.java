package app.lectern.desktop.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the editor. They come before those of its text fields, which have an undo of their own. */
final class EditorKeys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final BooleanSupplier composing;

    /** @param composing whether an input method composes, so that keys are its own */
    EditorKeys(EditorViewModel model, SceneListViewModel scenes, BooleanSupplier composing) {
        this.composing = composing;
        put("Shortcut+Z", model.writing()::undo);
        put("Shortcut+Shift+Z", model.writing()::redo);
        put("Shortcut+Y", model.writing()::redo);
        put("Shortcut+S", model::save);
        put("Shortcut+N", scenes::add);
        put("Shortcut+D", scenes::duplicate);
        put("Shortcut+J", scenes::merge);
        put("Shortcut+Shift+S", scenes::split);
        put("Alt+Up", scenes::moveUp);
        put("Alt+Down", scenes::moveDown);
    }

    void put(String keyCombination, Runnable action) {
        keys.put(KeyCombination.valueOf(keyCombination), action);
    }

    void listenOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        keys.forEach((combination, action) -> {
            if (combination.match(event)) {
                event.consume();
                if (!composing.getAsBoolean()) {
                    action.run();
                }
            }
        });
    }
}
