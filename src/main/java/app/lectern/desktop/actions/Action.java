package app.lectern.desktop.actions;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing a person can do. To be run on the window's thread.
 *
 * @param key the key of its words in {@code studio.properties}, which also names it: no two have the same
 * @param keys what is pressed for it; null when it has none
 */
public record Action(
        String key,
        ActionGroup group,
        Feather icon,
        @Nullable KeyCombination keys,
        Runnable run) {
    /**
     * An action with keys.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them, with {@code Shortcut} for Ctrl; empty for none
     */
    public static Action of(String key, ActionGroup group, Feather icon, String keys, Runnable run) {
        return new Action(key, group, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), run);
    }

    /** The same without keys. */
    Action withoutKeys() {
        return new Action(key, group, icon, null, run);
    }

    /** Does it. */
    public void fire() {
        run.run();
    }
}
