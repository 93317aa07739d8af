package app.lectern.desktop;

import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.SettingsStore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Settings that last as long as a test; Korean and light at first. */
public final class HeldSettings implements SettingsStore {
    private final Map<String, LocalDate> told = new ConcurrentHashMap<>();
    volatile Choices kept = Choices.of(Locale.KOREAN).withLook(Look.LIGHT);

    @Override
    public Choices load() {
        return kept;
    }

    @Override
    public Optional<LocalDate> toldOn(String what) {
        return Optional.ofNullable(told.get(what));
    }

    @Override
    public void told(String what, LocalDate day) {
        told.put(what, day);
    }

    @Override
    public void save(Choices choices) {
        kept = choices;
    }
}
