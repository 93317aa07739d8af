package app.lectern.desktop.settings;

/** Keeps a person's choices between two starts. */
public interface SettingsStore {
    /** The kept choices, or those of a first start. */
    Choices load();

    /** Keeps choices; may wait for a disk. */
    void save(Choices choices);
}
