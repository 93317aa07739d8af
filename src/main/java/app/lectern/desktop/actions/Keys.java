package app.lectern.desktop.actions;

import app.lectern.desktop.parts.Ui;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Keys as people read them. */
public final class Keys {
    private Keys() {}

    /** {@code Ctrl+K}, on a Mac {@code ⌘K}; empty for none. */
    public static String text(@Nullable KeyCombination keys) {
        return keys == null ? "" : keys.getDisplayText().replace("↵", "Enter");
    }

    /** A key cap. */
    public static Label cap(String text) {
        return Ui.firm(text, "keycap");
    }
}
