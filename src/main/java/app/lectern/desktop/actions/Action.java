package app.lectern.desktop.actions;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing a person can do. To be run on the window's thread.
 *
 * @param key the key of its words in {@code studio.properties}, which also names it: no two have the same
 * @param keys what is pressed for it; null when it has none
 * @param enabled whether it can be done now
 */
public record Action(
        String key,
        ActionGroup group,
        Feather icon,
        @Nullable KeyCombination keys,
        ObservableBooleanValue enabled,
        Runnable run) {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /**
     * An action that can always be done.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them, with {@code Shortcut} for Ctrl; empty for none
     */
    public static Action of(String key, ActionGroup group, Feather icon, String keys, Runnable run) {
        return new Action(key, group, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), ALWAYS, run);
    }

    /** The same, to be done only while {@code condition} holds. */
    public Action when(ObservableBooleanValue condition) {
        return new Action(key, group, icon, keys, condition, run);
    }

    /** The same without keys. */
    Action withoutKeys() {
        return new Action(key, group, icon, null, enabled, run);
    }

    /** Does it if it can be done now; tells whether it did. */
    public boolean fire() {
        if (!enabled.get()) {
            return false;
        }
        run.run();
        return true;
    }
}
