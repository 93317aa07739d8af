package app.lectern.desktop.editor;

import static app.lectern.desktop.actions.ActionGroup.EDIT;
import static app.lectern.desktop.actions.ActionGroup.PLAY;
import static app.lectern.desktop.actions.ActionGroup.REVIEW;

import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.ActionGroup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The keys of the editor. They come before those of its text fields, which have an undo of their own. */
final class EditorKeys {
    /** What other programs have for doing again. */
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private final List<Action> actions = new ArrayList<>();
    private final EditorViewModel model;
    private final Desk desk;

    /** What keys do where it is written. */
    interface Desk {
        /** Whether an input method composes, so that keys are its own. */
        boolean composing();

        void nextFinding();

        void play();

        void find();

        void chooseFile();
    }

    EditorKeys(EditorViewModel model, EditorActions acts, Desk desk) {
        this.model = model;
        this.desk = desk;
        SceneListViewModel scenes = model.sceneList();
        put("action.undo", EDIT, Feather.ROTATE_CCW, "Shortcut+Z", model.writing()::undo);
        put("action.redo", EDIT, Feather.ROTATE_CW, "Shortcut+Shift+Z", model.writing()::redo);
        put("action.save", EDIT, Feather.SAVE, "Shortcut+S", model::save);
        put("scene.add", EDIT, Feather.PLUS, "Shortcut+N", scenes::add);
        put("scene.add-question", EDIT, Feather.HELP_CIRCLE, "Shortcut+Shift+K", scenes::addQuestion);
        put("action.duplicate-scene", EDIT, Feather.COPY, "Shortcut+D", scenes::duplicate);
        put("scene.merge", EDIT, Feather.MINIMIZE_2, "Shortcut+J", scenes::merge);
        put("scene.split", EDIT, Feather.SCISSORS, "Shortcut+Shift+S", scenes::split);
        put("action.scene-up", EDIT, Feather.ARROW_UP, "Alt+Up", scenes::moveUp);
        put("action.scene-down", EDIT, Feather.ARROW_DOWN, "Alt+Down", scenes::moveDown);
        put("editor.send", REVIEW, Feather.SEND, "Shortcut+Enter", acts::openSendForm);
        put("action.next-finding", EDIT, Feather.ALERT_TRIANGLE, "F8", desk::nextFinding);
        put("action.scene-translated", EDIT, Feather.CHECK, "Shortcut+Shift+D", model.translation()::finish);
        put("action.next-untranslated", EDIT, Feather.CHEVRONS_RIGHT, "Shortcut+Shift+M", model.translation()::next);
        put("drafting.open", EDIT, Feather.CPU, "", model.drafting()::open);
        // their keys are the tools' own
        put("action.play-here", PLAY, Feather.PLAY, "F5", desk::play);
        put("action.find", EDIT, Feather.SEARCH, "Shortcut+F", desk::find);
        put("action.import-scenes", EDIT, Feather.UPLOAD, "", desk::chooseFile);
    }

    /** @param words the key of its words, as {@link Action#key} */
    private void put(String words, ActionGroup group, Feather icon, String keys, Runnable run) {
        actions.add(Action.of(words, group, icon, keys, run));
    }

    /** What can be done here. */
    List<Action> actions() {
        return List.copyOf(actions);
    }

    void listenOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (REDO_TOO.match(event)) {
            take(event, model.writing()::redo);
        }
        for (Action action : actions) {
            if (action.keys() != null && action.keys().match(event)) {
                take(event, action::fire);
            }
        }
    }

    private void take(KeyEvent event, Runnable run) {
        event.consume();
        if (!desk.composing()) {
            run.run();
        }
    }
}
