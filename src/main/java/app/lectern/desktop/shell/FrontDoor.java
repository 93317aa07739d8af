package app.lectern.desktop.shell;

import app.lectern.Lectern;
import app.lectern.desktop.Frames;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.signin.Authenticator;
import app.lectern.desktop.signin.Entrance;
import app.lectern.desktop.signin.SignInView;
import app.lectern.desktop.signin.SignInViewModel;
import java.io.IOException;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a window with nothing in it to somebody who is signed in, and back. Owned by the window's thread. */
final class FrontDoor {
    /** What is behind the door. */
    interface Inside {
        /** Whether the first person is asked how to begin. */
        boolean asksHowToBegin();

        /** Somebody has come in. */
        void begin(Lectern lectern, Entrance.SignedIn signedIn, Place first);

        /** Asks for files to take in. */
        void chooseFile();

        /** Closes the window. */
        void quit();
    }

    private record Opened(Lectern lectern, Entrance entrance) {}

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Scene scene;
    private final Layers layers;
    private final Words words;
    private final Settings settings;
    private final FrameNotices notices;
    private final Callable<Lectern> opener;
    private final Authenticator authenticator;
    private final Inside inside;
    private @Nullable Opened opened;
    private Runnable shown = () -> {};

    /** @param opener waits for the disk, so it is called in the background */
    FrontDoor(
            Scene scene,
            Layers layers,
            Words words,
            Settings settings,
            FrameNotices notices,
            Callable<Lectern> opener,
            Authenticator authenticator,
            Inside inside) {
        this.scene = scene;
        this.layers = layers;
        this.words = words;
        this.settings = settings;
        this.notices = notices;
        this.opener = opener;
        this.authenticator = authenticator;
        this.inside = inside;
    }

    /** Opens the workspace, then lets somebody in. */
    void open() {
        layers.show(OpeningView.busy(words, "opening.busy"));
        Frames warming = WarmUp.of(scene, words);
        Fx.work(
                this::enter,
                now -> {
                    warming.stop();
                    entered(now);
                },
                failure -> {
                    warming.stop();
                    failed(failure);
                });
    }

    private Opened enter() throws Exception {
        Lectern lectern = opener.call();
        try {
            return new Opened(lectern, authenticator.entrance(lectern));
        } catch (IOException | RuntimeException e) {
            lectern.close();
            throw e;
        }
    }

    private void entered(Opened now) {
        opened = now;
        shown = () -> entered(now);
        Lectern lectern = now.lectern();
        SignInViewModel model = new SignInViewModel(lectern, authenticator, words, signedIn -> {
            if (now.entrance() instanceof Entrance.FirstStart && inside.asksHowToBegin()) {
                offer(lectern, signedIn);
            } else {
                inside.begin(lectern, signedIn, new Place.Library());
            }
        });
        switch (now.entrance()) {
            case Entrance.SignedIn signedIn -> inside.begin(lectern, signedIn, new Place.Library());
            case Entrance.FirstStart first -> layers.show(SignInView.firstStart(words, settings, model, first));
            case Entrance.SignIn signIn -> layers.show(SignInView.signIn(words, settings, model, signIn));
        }
    }

    /** Asks the first person how to begin. */
    private void offer(Lectern lectern, Entrance.SignedIn signedIn) {
        shown = () -> offer(lectern, signedIn);
        FirstOffer offer = new FirstOffer(
                lectern, signedIn.user(), words, settings.choices().get().format(), notices::failed);
        layers.show(offer.page(place -> inside.begin(lectern, signedIn, place), () -> {
            inside.begin(lectern, signedIn, new Place.Library());
            inside.chooseFile();
        }));
    }

    private void failed(Exception e) {
        LOG.warn("Could not open the workspace", e);
        layers.show(OpeningView.failed(words, e, this::open, inside::quit));
    }

    /** Signs somebody out whose screens are closed, and lets the next one in. */
    void leave(Studio leaving, String session) {
        layers.show(OpeningView.busy(words, "signin.leaving"));
        Fx.work(
                () -> {
                    leaving.leave();
                    authenticator.signOut(leaving.lectern(), session);
                    return new Opened(leaving.lectern(), authenticator.entrance(leaving.lectern()));
                },
                this::entered,
                e -> {
                    LOG.warn("Could not sign out", e);
                    entered(new Opened(leaving.lectern(), new Entrance.SignIn(null)));
                });
    }

    /** Shows anew what is asked at the door, in the words of now. */
    void showAgain() {
        shown.run();
    }

    /** The open workspace; null before it is open. */
    @Nullable
    Lectern lectern() {
        return opened == null ? null : opened.lectern();
    }
}
