package app.lectern.desktop.settings;

import app.lectern.domain.render.VideoFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** Keeps choices where the system keeps a person's preferences: they are needed before any workspace is open. */
public final class PreferencesStore implements SettingsStore {
    private static final String TOLD = "told-";

    private final Preferences node = Preferences.userRoot().node("app/lectern/studio");
    private final Choices first;

    /** Chooses the given language until another is chosen. */
    public PreferencesStore(Locale language) {
        first = Choices.of(language);
    }

    @Override
    public Choices load() {
        Look look;
        try {
            look = Look.valueOf(node.get("look", first.look().name()));
        } catch (IllegalArgumentException e) {
            look = first.look();
        }
        String language = node.get("language", first.language().toLanguageTag());
        return new Choices(
                look,
                node.getInt("text-percent", first.textPercent()),
                Locale.forLanguageTag(language),
                node.getBoolean("still", first.still()),
                VideoFormat.ofId(node.get("format", first.format().id())).orElse(first.format()),
                node.getBoolean("library-lines", first.lines()),
                node.getBoolean("notices", first.notices()));
    }

    @Override
    public void save(Choices choices) {
        node.put("look", choices.look().name());
        node.putInt("text-percent", choices.textPercent());
        node.put("language", choices.language().toLanguageTag());
        node.putBoolean("library-lines", choices.lines());
        node.putBoolean("notices", choices.notices());
        node.putBoolean("still", choices.still());
        node.put("format", choices.format().id());
        flush();
    }

    @Override
    public Optional<LocalDate> toldOn(String what) {
        try {
            return Optional.ofNullable(node.get(TOLD + what, null)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public void told(String what, LocalDate day) {
        node.put(TOLD + what, day.toString());
        flush();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // looked up only here: who asks first waits for the log's set-up, and the window waits for the choices
            LoggerFactory.getLogger(PreferencesStore.class).warn("Could not keep the settings", e);
        }
    }
}
