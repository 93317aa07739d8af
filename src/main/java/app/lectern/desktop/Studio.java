package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.desktop.actions.Actions;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.signin.Entrance;
import app.lectern.domain.account.User;

/** What every screen of an open workspace works with. */
public record Studio(
        Lectern lectern,
        Entrance.SignedIn signedIn,
        Words words,
        Navigator navigator,
        SlidePictures pictures,
        RenderWatches watches,
        Settings settings,
        Actions actions,
        Notices notices)
        implements AutoCloseable {
    /** Who acts. */
    public User user() {
        return signedIn.user();
    }

    /** Lets go of all but the workspace. */
    public void leave() {
        watches.close();
        pictures.close();
    }

    /** Stops the renders and lets the workspace go; takes up to ten seconds, so not on the window's thread. */
    @Override
    public void close() {
        leave();
        lectern.close();
    }
}
