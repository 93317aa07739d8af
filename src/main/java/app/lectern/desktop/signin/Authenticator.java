package app.lectern.desktop.signin;

import app.lectern.Lectern;
import app.lectern.desktop.signin.Entrance.SignedIn;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.store.RememberedSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out who sits at the window. Waits for disks, so not on the window's thread. Immutable. */
public final class Authenticator {
    private final Path sessions;
    private final String osUser;

    /**
     * For one person of the operating system.
     *
     * @param sessions where remembered sessions are kept
     * @param osUser a name they may have in a workspace too
     */
    public Authenticator(Path sessions, String osUser) {
        this.sessions = sessions;
        this.osUser = osUser;
    }

    /** Whether somebody is known already, or what they have to do first. */
    public Entrance entrance(Lectern lectern) throws IOException {
        if (lectern.people().isEmpty()) {
            return new Entrance.FirstStart(osUser);
        }
        Optional<String> secret;
        try {
            secret = remembered(lectern).read();
        } catch (RefusedException e) {
            return new Entrance.SignIn(e.text());
        }
        if (secret.isPresent()) {
            return resumed(lectern, secret.get());
        }
        return lectern.signIns()
                .withoutPassword()
                .<Entrance>map(user -> new SignedIn(user, null))
                .orElseGet(() -> new Entrance.SignIn(null));
    }

    private static Entrance resumed(Lectern lectern, String secret) {
        try {
            return new SignedIn(lectern.signIns().resume(secret), secret);
        } catch (RefusedException e) {
            if (e.reason() != ReasonCode.UNAUTHENTICATED) {
                throw e;
            }
            return lectern.signIns()
                    .withoutPassword()
                    .<Entrance>map(user -> new SignedIn(user, null))
                    .orElseGet(() -> new Entrance.SignIn(e.text()));
        }
    }

    /** Makes the first person; with a password they are signed in with it. */
    SignedIn first(Lectern lectern, String name, String password) {
        User user = lectern.people().first(name, password).user();
        return password.isEmpty()
                ? new SignedIn(user, null)
                : new SignedIn(user, lectern.signIns().signIn(name, password).secret());
    }

    /** Signs in, and stays so for the next start when asked to. */
    SignedIn signIn(Lectern lectern, String name, String password, boolean remember) throws IOException {
        var session = lectern.signIns().signIn(name, password);
        if (remember) {
            remembered(lectern).save(session.secret());
        } else {
            remembered(lectern).forget();
        }
        return new SignedIn(session.user(), session.secret());
    }

    /** Ends a session and forgets it. */
    public void signOut(Lectern lectern, String session) throws IOException {
        lectern.signIns().signOut(session);
        remembered(lectern).forget();
    }

    private RememberedSession remembered(Lectern lectern) {
        return new RememberedSession(sessions, lectern.config().workspace().root());
    }
}
