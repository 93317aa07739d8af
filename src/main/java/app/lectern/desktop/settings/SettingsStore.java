package app.lectern.desktop.settings;

import java.time.LocalDate;
import java.util.Optional;

/** Keeps a person's choices between two starts. */
public interface SettingsStore {
    /** The kept choices, or those of a first start. */
    Choices load();

    /** The day on which somebody was told something last; empty when they never were. May wait for a disk. */
    Optional<LocalDate> toldOn(String what);

    /**
     * Keeps that somebody was told something; may wait for a disk.
     *
     * @param what at most 60 letters and digits, for whom included
     */
    void told(String what, LocalDate day);

    /** Keeps choices; may wait for a disk. */
    void save(Choices choices);
}
