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
import app.lectern.domain.account.User;
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

    private final Stage stage;
    private final Callable<Lectern> opener;
    private final User user;
    private final Settings settings;
    private final Words words;
    private final Scene scene;
    private @Nullable Studio studio;
    private @Nullable Shell shell;

    /**
     * Fills a stage that is not shown yet.
     *
     * @param opener waits for the disk, so it is called in the background
     */
    public StudioWindow(Stage stage, Callable<Lectern> opener, User user, SettingsStore store) {
        this.stage = stage;
        this.opener = opener;
        this.user = user;
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
        Fx.work(opener, this::opened, this::failed);
    }

    private void opened(Lectern lectern) {
        Studio now = new Studio(
                lectern,
                user,
                words,
                new Navigator(),
                new SlidePictures(lectern.slides()),
                new RenderWatches(lectern, user),
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
        if (shell != null) {
            shell.close();
        }
        Shell next = new Shell(now);
        shell = next;
        scene.setRoot(next.root());
    }

    /** Another language builds the frame anew; what runs behind it goes on. */
    private void speak(Choices before, Choices now) {
        if (!before.language().equals(now.language())) {
            words.speak(now.language());
            if (studio != null) {
                showShell(studio);
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
        if (shell != null) {
            shell.close();
            shell = null;
        }
        scene.setRoot(OpeningView.busy(words, "closing.busy"));
        Studio open = studio;
        Fx.work(
                () -> {
                    if (open != null) {
                        open.close();
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
