package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Everything that can be done with whole scenes, with the keys for it. */
final class SceneMenu {
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    /** @param importing asks for a file whose scenes are taken in */
    SceneMenu(Words words, EditorViewModel model, SceneListViewModel scenes, Runnable importing) {
        this.words = words;
        add("scene.add", "Shortcut+N", scenes::add);
        add("scene.add-question", "Shortcut+Shift+K", scenes::addQuestion);
        add("scene.duplicate", "Shortcut+D", scenes::duplicate);
        // no key that works everywhere: only the list itself listens to Delete
        add("scene.remove", null, scenes::remove);
        menu.getItems().add(new SeparatorMenuItem());
        add("scene.up", "Alt+Up", scenes::moveUp);
        add("scene.down", "Alt+Down", scenes::moveDown);
        menu.getItems().add(new SeparatorMenuItem());
        add("scene.split", "Shortcut+Shift+S", scenes::split);
        add("scene.merge", "Shortcut+J", scenes::merge);
        menu.getItems().add(new SeparatorMenuItem());
        add("drafting.open", null, model.drafting()::open);
        add("scene.import", null, importing);
        menu.getItems()
                .forEach(item ->
                        item.disableProperty().bind(model.writing().writable().not()));
    }

    /** The keys are shown here and work everywhere in the editor, see {@link EditorKeys}. */
    private void add(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(words.of(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    ContextMenu menu() {
        return menu;
    }
}
