package app.lectern.desktop.settings;

import app.lectern.desktop.Fx;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The choices in force. Owned by the window's thread. */
public final class Settings {
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final SettingsStore store;

    /** Begins with what was kept. */
    public Settings(SettingsStore store) {
        this.store = store;
        this.choices = new ReadOnlyObjectWrapper<>(store.load());
    }

    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Puts a choice in force at once and keeps it. */
    public void choose(Choices next) {
        choices.set(next);
        Fx.background().execute(() -> store.save(next));
    }
}
