package app.lectern.desktop.shell;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Navigator;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.library.LibraryView;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Appearance;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.signin.Authenticator;
import app.lectern.desktop.signin.Entrance;
import app.lectern.desktop.signin.SignInView;
import app.lectern.desktop.signin.SignInViewModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The studio's one window, from its first picture to its end. */
public final class StudioWindow {
    private static final Logger LOG = LoggerFactory.getLogger(StudioWindow.class);

    private record Opened(Lectern lectern, Entrance entrance) {}

    private final Stage stage;
    private final Callable<Lectern> opener;
    private final Authenticator authenticator;
    private final Settings settings;
    private final Words words;
    private final Scene scene;
    private @Nullable Opened opened;
    private @Nullable Studio studio;
    private @Nullable Shell shell;

    /**
     * Fills a stage that is not shown yet.
     *
     * @param opener waits for the disk, so it is called in the background
     */
    public StudioWindow(Stage stage, Callable<Lectern> opener, Authenticator authenticator, SettingsStore store) {
        this.stage = stage;
        this.opener = opener;
        this.authenticator = authenticator;
        this.settings = new Settings(store);
        this.words = new Words(settings.choices().get().language());
        this.scene = new Scene(OpeningView.busy(words, "opening.busy"), 1440, 900);
    }

    /** Shows the window at once and opens the workspace behind it. */
    public void show() {
        new Appearance(scene, settings);
        settings.choices().addListener((_, before, now) -> speak(before, now));
        stage.setTitle(words.of("app.name"));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.show();
        open();
    }

    private void open() {
        scene.setRoot(OpeningView.busy(words, "opening.busy"));
        Fx.work(this::enter, this::entered, this::failed);
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
        Lectern lectern = now.lectern();
        SignInViewModel model =
                new SignInViewModel(lectern, authenticator, words, signedIn -> begin(lectern, signedIn));
        switch (now.entrance()) {
            case Entrance.SignedIn signedIn -> begin(lectern, signedIn);
            case Entrance.FirstStart first -> scene.setRoot(SignInView.firstStart(words, model, first));
            case Entrance.SignIn signIn -> scene.setRoot(SignInView.signIn(words, model, signIn));
        }
    }

    /** Leaves the screens; what renders goes on until the workspace is closed. */
    private void signOut() {
        Studio leaving = studio;
        String session = leaving == null ? null : leaving.signedIn().session();
        if (leaving == null || session == null) {
            return;
        }
        closeShell();
        studio = null;
        scene.getAccelerators().clear();
        scene.setRoot(OpeningView.busy(words, "signin.leaving"));
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

    private void closeShell() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
    }

    private void begin(Lectern lectern, Entrance.SignedIn signedIn) {
        Studio now = new Studio(
                lectern,
                signedIn,
                words,
                new Navigator(),
                new SlidePictures(lectern.slides()),
                new RenderWatches(lectern, signedIn.user()),
                settings);
        studio = now;
        showShell(now);
        addKeys(now);
    }

    private void failed(Exception e) {
        LOG.warn("Could not open the workspace", e);
        scene.setRoot(OpeningView.failed(words, e, this::open, this::quit));
    }

    private void showShell(Studio now) {
        closeShell();
        Shell next = new Shell(now, this::signOut);
        shell = next;
        scene.setRoot(next.root());
    }

    /** Another language builds the frame anew; what runs behind it goes on. */
    private void speak(Choices before, Choices now) {
        if (!before.language().equals(now.language())) {
            words.speak(now.language());
            if (studio != null) {
                showShell(studio);
            } else if (opened != null) {
                entered(opened);
            }
        }
    }

    private void addKeys(Studio now) {
        Navigator navigator = now.navigator();
        Map<KeyCode, Runnable> places = Map.of(
                KeyCode.DIGIT1, () -> navigator.go(new Place.Library()),
                KeyCode.DIGIT2, navigator::goToEditor,
                KeyCode.DIGIT3, () -> navigator.go(new Place.Renders()),
                KeyCode.DIGIT4, () -> navigator.go(new Place.Settings()),
                KeyCode.O, () -> chooseScript(navigator));
        places.forEach((key, action) ->
                scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), () -> {
            if (shell != null) {
                shell.refresh();
            }
        });
    }

    private void chooseScript(Navigator navigator) {
        if (shell == null || !(shell.screen() instanceof LibraryView)) {
            navigator.go(new Place.Library());
        }
        if (shell != null && shell.screen() instanceof LibraryView library) {
            library.chooseFile();
        }
    }

    /** Stops the renders in the background, which can take ten seconds, and ends. */
    public void quit() {
        closeShell();
        scene.setRoot(OpeningView.busy(words, "closing.busy"));
        Studio open = studio;
        Opened door = opened;
        Fx.work(
                () -> {
                    if (open != null) {
                        open.close();
                    } else if (door != null) {
                        door.lectern().close();
                    }
                    return true;
                },
                _ -> end(),
                e -> {
                    LOG.warn("Could not close the workspace", e);
                    end();
                });
    }

    private void end() {
        stage.hide();
        Platform.exit();
    }
}
