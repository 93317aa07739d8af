package app.lectern.desktop.signin;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.signin.Entrance.SignedIn;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The first start and signing in: what is asked for, and what was wrong with it. */
public final class SignInViewModel {
    private final Lectern lectern;
    private final Authenticator authenticator;
    private final Words words;
    private final Consumer<SignedIn> done;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * Asks at the door of an open workspace.
     *
     * @param done takes who came in, on the window's thread
     */
    public SignInViewModel(Lectern lectern, Authenticator authenticator, Words words, Consumer<SignedIn> done) {
        this.lectern = lectern;
        this.authenticator = authenticator;
        this.words = words;
        this.done = done;
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What was wrong, in words; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Tells what was wrong before anything was asked. */
    void tell(String words) {
        problem.set(words);
    }

    /** Makes the first person. An empty password is none. */
    public void first(String name, String password, String repeated) {
        if (password.equals(repeated)) {
            ask(() -> authenticator.first(lectern, name, password));
        } else {
            problem.set(words.of("password.differ"));
        }
    }

    /** Signs in. */
    public void signIn(String name, String password, boolean remember) {
        ask(() -> authenticator.signIn(lectern, name, password, remember));
    }

    private void ask(Callable<SignedIn> question) {
        problem.set("");
        busy.set(true);
        Fx.work(
                question,
                signedIn -> {
                    busy.set(false);
                    done.accept(signedIn);
                },
                e -> {
                    busy.set(false);
                    problem.set(words.failure(e));
                });
    }
}
