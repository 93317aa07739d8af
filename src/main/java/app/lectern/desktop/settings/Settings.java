package app.lectern.desktop.settings;

import app.lectern.desktop.Fx;
import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * Does something unless it was done on this day already, on this computer.
     *
     * @param what at most 60 letters and digits, for whom included
     */
    public void onceADay(String what, LocalDate day, Runnable task) {
        Fx.work(
                () -> {
                    boolean first = !store.toldOn(what).equals(Optional.of(day));
                    if (first) {
                        store.told(what, day);
                    }
                    return first;
                },
                first -> {
                    if (first) {
                        task.run();
                    }
                },
                _ -> task.run());
    }

    /** Puts a choice in force at once and keeps it. */
    public void choose(Choices next) {
        choices.set(next);
        Fx.background().execute(() -> store.save(next));
    }
}
