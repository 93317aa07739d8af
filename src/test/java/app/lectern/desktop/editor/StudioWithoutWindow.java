package app.lectern.desktop.editor;

import app.lectern.Lectern;
import app.lectern.desktop.Navigator;
import app.lectern.desktop.Notices;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Actions;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.signin.Entrance;
import app.lectern.domain.account.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What view models work with, where no toolkit runs. */
public final class StudioWithoutWindow {
    /** Where nobody is told anything. */
    private static final class Silence implements Notices {
        @Override
        public void done(String key, Object... arguments) {}

        @Override
        public Runnable undoable(String key, List<?> arguments, Runnable undo) {
            return undo;
        }

        @Override
        public void leading(String key, List<?> arguments, String follow, Runnable go) {}

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void failed(Throwable failure, Runnable retry) {
            throw new AssertionError(failure);
        }
    }

    private StudioWithoutWindow() {}

    public static Studio of(Lectern lectern, User user) {
        SettingsStore store = new SettingsStore() {
            @Override
            public Choices load() {
                return Choices.of(Locale.KOREAN).withLook(Look.LIGHT);
            }

            @Override
            public Optional<LocalDate> toldOn(String what) {
                return Optional.empty();
            }

            @Override
            public void told(String what, LocalDate day) {}

            @Override
            public void save(Choices choices) {}
        };
        return new Studio(
                lectern,
                new Entrance.SignedIn(user, null),
                new Words(Locale.KOREAN),
                new Navigator(),
                new SlidePictures(lectern.slides()),
                new RenderWatches(lectern, user),
                new Settings(store),
                new Actions(),
                new Silence());
    }
}
