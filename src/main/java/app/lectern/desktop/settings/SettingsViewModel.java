package app.lectern.desktop.settings;

import app.lectern.desktop.Studio;
import app.lectern.domain.render.VideoFormat;
import java.util.Locale;

/** The commands of the settings. */
public final class SettingsViewModel {
    private final Studio studio;

    public SettingsViewModel(Studio studio) {
        this.studio = studio;
    }

    public Choices choices() {
        return studio.settings().choices().get();
    }

    /** Puts a look in force at once. */
    public void look(Look look) {
        studio.settings().choose(choices().withLook(look));
    }

    /** Puts a text size in force at once. */
    public void textPercent(int percent) {
        if (percent != choices().textPercent()) {
            studio.settings().choose(choices().withTextPercent(percent));
        }
    }

    /** Speaks another language at once. */
    public void language(Locale language) {
        studio.settings().choose(choices().withLanguage(language));
    }

    /** Lets nothing move from now on, or what the system lets. */
    public void still(boolean still) {
        studio.settings().choose(choices().withStill(still));
    }

    /** What renders are asked for in from now on. */
    public void format(VideoFormat format) {
        studio.settings().choose(choices().withFormat(format));
    }

    /** The folder that holds everything. */
    public String workspace() {
        return studio.lectern().config().workspace().root().toString();
    }
}
