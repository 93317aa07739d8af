package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.education.Education;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the chosen videos, in a menu under the pointer or at the card the keyboard stands on. */
final class LibraryMenu {
    private final Words words;
    private final LibraryViewModel model;
    private final CardSelection selection;
    private final CardActions actions;

    LibraryMenu(Words words, LibraryViewModel model, CardSelection selection, CardActions actions) {
        this.words = words;
        this.model = model;
        this.selection = selection;
        this.actions = actions;
    }

    /** Opens where it is asked for; nothing happens while no video is chosen. */
    void listenTo(Node list) {
        list.setOnContextMenuRequested(event -> {
            show(list, event);
            event.consume();
        });
    }

    private void show(Node list, ContextMenuEvent event) {
        List<String> chosen = selection.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        MenuItem open = item("library.open", Feather.EDIT_3, () -> actions.open(chosen.getFirst()));
        open.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
        MenuItem rename = item("library.rename", Feather.EDIT_2, () -> actions.rename(chosen.getFirst()));
        rename.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        MenuItem duplicate = item("library.duplicate", Feather.COPY, () -> actions.duplicate(chosen));
        duplicate.setAccelerator(new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN));
        MenuItem translate = item("translating.create", Feather.GLOBE, () -> actions.translate(chosen.getFirst()));
        translate.setDisable(
                chosen.size() > 1 || model.card(chosen.getFirst()).entry().translated() != null);
        MenuItem remove = item("library.remove", Feather.TRASH_2, () -> actions.remove(chosen));
        remove.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        Menu trainings = new Menu(words.of("library.put-into"), Ui.icon(Feather.CALENDAR, "ic-sm"));
        trainings.getItems().setAll(trainings(chosen));
        open.setDisable(chosen.size() > 1);
        rename.setDisable(chosen.size() > 1);
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(open, rename, duplicate, translate, trainings, new SeparatorMenuItem(), remove);
        menu.show(list, event.getScreenX(), event.getScreenY());
    }

    /** The trainings alone, below a button. */
    void showTrainings(Node button) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(trainings(selection.chosen()));
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    private List<MenuItem> trainings(List<String> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (Education training : model.trainings()) {
            MenuItem item = new MenuItem(training.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.assign(chosen, training.educationId()));
            items.add(item);
        }
        items.add(item("library.out-of-training", Feather.X, () -> model.assign(chosen, null)));
        return items;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words.of(key), Ui.icon(icon, "ic-sm"));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
