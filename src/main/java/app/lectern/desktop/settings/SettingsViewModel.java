package app.lectern.desktop.settings;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.shell.SystemNotice;
import app.lectern.domain.render.VideoFormat;
import java.util.Locale;
import java.util.function.Consumer;

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

    /** Lets the system tell from now on when a render has ended, or not. */
    public void notices(boolean notices) {
        studio.settings().choose(choices().withNotices(notices));
    }

    /** Tries a notice of the system; tells in words what came of it. */
    void tryNotice(Consumer<String> told) {
        Words words = studio.words();
        String title = words.of("app.name");
        String text = words.of("notice.try-text");
        Fx.work(
                () -> SystemNotice.show(title, text),
                problem -> told.accept(problem.map(words::of).orElseGet(() -> words.of("notice.tried"))),
                studio.notices()::failed);
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
