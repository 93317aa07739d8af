package app.lectern.desktop;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Presses keys in a window nobody sees. */
final class Keyboard {
    private final StudioFixture studio;

    Keyboard(StudioFixture studio) {
        this.studio = studio;
    }

    /** Presses a key with {@code Shortcut}, {@code Shift} and the like held, as in {@code press(K, SHORTCUT_DOWN)}. */
    void press(KeyCode code, KeyCombination.Modifier... held) {
        boolean shift = holds(held, KeyCombination.SHIFT_DOWN);
        boolean control = holds(held, KeyCombination.SHORTCUT_DOWN) || holds(held, KeyCombination.CONTROL_DOWN);
        boolean alt = holds(held, KeyCombination.ALT_DOWN);
        StudioFixture.onFx(() -> {
            Scene scene = studio.scene();
            Node owner = scene.getFocusOwner();
            Node target = owner == null ? scene.getRoot() : owner;
            for (var type : java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, alt, false));
            }
            return true;
        });
    }

    private static boolean holds(KeyCombination.Modifier[] held, KeyCombination.Modifier modifier) {
        return java.util.Arrays.asList(held).contains(modifier);
    }
}
