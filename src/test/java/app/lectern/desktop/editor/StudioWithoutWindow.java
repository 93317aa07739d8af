package app.lectern.desktop.editor;

import app.lectern.Lectern;
import app.lectern.desktop.Navigator;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.signin.Entrance;
import app.lectern.domain.account.User;
import java.util.Locale;

/** What view models work with, where no toolkit runs. */
final class StudioWithoutWindow {
    private StudioWithoutWindow() {}

    static Studio of(Lectern lectern, User user) {
        SettingsStore store = new SettingsStore() {
            @Override
            public Choices load() {
                return new Choices(Look.LIGHT, 100, Locale.KOREAN);
            }

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
                new Settings(store));
    }
}
