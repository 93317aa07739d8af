package app.lectern.desktop.editor;

import app.lectern.Lectern;
import app.lectern.desktop.HeardNotices;
import app.lectern.desktop.HeldSettings;
import app.lectern.desktop.Navigator;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Actions;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.signin.Entrance;
import app.lectern.domain.account.User;
import java.util.Locale;

/** What view models work with, where no toolkit runs. */
public final class StudioWithoutWindow {
    private StudioWithoutWindow() {}

    public static Studio of(Lectern lectern, User user) {
        return new Studio(
                lectern,
                new Entrance.SignedIn(user, null),
                new Words(Locale.KOREAN),
                new Navigator(),
                new SlidePictures(lectern.slides()),
                new RenderWatches(lectern, user),
                new Settings(new HeldSettings()),
                new Actions(),
                new HeardNotices());
    }
}
