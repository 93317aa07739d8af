package app.lectern.desktop;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** Hands for a window that speaks one language or the other. */
record TourWindow(StudioFixture studio, Words words, TourNarrator narrator, TourView view) {
    private static final int WAVEFORMS = 620;

    void press(String key, Object... arguments) {
        studio.press(words.of(key, arguments));
    }

    void see(String key, Object... arguments) {
        studio.see(words.of(key, arguments));
    }

    void write(String key, String text) {
        studio.write(words.of(key), text);
    }

    void go(KeyCode digit) {
        keys(digit, KeyCombination.SHORTCUT_DOWN);
    }

    void keys(KeyCode code, KeyCombination.Modifier... held) {
        new Keyboard(studio).press(code, held);
    }

    /** The library with its cards. */
    void library() {
        go(KeyCode.DIGIT1);
        studio.see(TourWorkspace.FIRST_TRAINING);
    }

    /** A video of the library in the editor, once so many scenes of it were spoken for the line of time. */
    void editor(String title, String state, int spoken) {
        library();
        narrator.forget();
        // a card that is out of sight is not there
        write("library.search", title);
        studio.press(title + ", " + words.of(state));
        see("timeline.title");
        see("editor.narration");
        awaitSpoken(spoken);
    }

    /** Where the window is low for its text, the line of time shows no waveforms and asks for none. */
    void awaitSpoken(int scenes) {
        if (view.height() * 100 / view.percent() < WAVEFORMS) {
            return;
        }
        studio.awaitTrue(() -> narrator.heard() >= scenes);
    }

    void focus(String selector) {
        studio.awaitTrue(() -> StudioFixture.onFx(() -> {
            Node node = studio.root().lookup(selector);
            if (node != null) {
                node.requestFocus();
            }
            return node != null;
        }));
    }

    void choose(int scene) {
        studio.awaitTrue(() -> StudioFixture.onFx(() -> studio.root().lookup(".pane-left .list-view")) != null);
        StudioFixture.onFx(() -> {
            var list = (ListView<?>) studio.root().lookup(".pane-left .list-view");
            list.getSelectionModel().clearAndSelect(scene);
            list.scrollTo(Math.max(0, scene - 1));
            return true;
        });
    }

    /** Writes at the end of a field, as a person does. */
    void append(String key, String text) {
        StudioFixture.onFx(() -> {
            var field = (TextInputControl) Objects.requireNonNull(NodeSearch.field(studio.root(), words.of(key)));
            field.requestFocus();
            field.appendText(text);
            return true;
        });
    }
}
