package app.lectern.desktop.shell;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Navigator;
import app.lectern.desktop.Opening;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.Actions;
import app.lectern.desktop.library.LibraryView;
import app.lectern.desktop.palette.PaletteView;
import app.lectern.desktop.palette.PaletteViewModel;
import app.lectern.desktop.palette.Recents;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.renders.RenderWatches;
import app.lectern.desktop.settings.Appearance;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.signin.Authenticator;
import app.lectern.desktop.signin.Entrance;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The studio's one window, from its first picture to its end. */
public final class StudioWindow {
    private static final Logger LOG = LoggerFactory.getLogger(StudioWindow.class);

    private final Stage stage;
    private final FrontDoor door;
    private final Settings settings;
    private final Words words;
    private final Layers layers = new Layers();
    private final FrameNotices notices;
    private final Attention attention;
    private final Departure departure;
    private final Actions actions = new Actions();
    private final Recents recents = new Recents();
    private final Scene scene;
    private @Nullable Studio studio;
    private @Nullable Shell shell;
    private Opening opening;

    /**
     * Fills a stage that is not shown yet.
     *
     * @param opener waits for the disk, so it is called in the background
     */
    public StudioWindow(
            Stage stage, Callable<Lectern> opener, Authenticator authenticator, SettingsStore store, Opening opening) {
        this.stage = stage;
        this.opening = opening;
        this.settings = new Settings(store);
        this.words = new Words(settings.choices().get().language());
        this.notices = new FrameNotices(layers, words, this::now, () -> shell == null ? 0 : shell.footer());
        this.attention = new Attention(stage, words, settings);
        this.departure = new Departure(stage, layers, words, notices, this::close);
        this.scene = new Scene(layers.root(), 1440, 900);
        this.door = new FrontDoor(scene, layers, words, settings, notices, opener, authenticator, inside());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (studio != null && !layers.isOpen()) {
                actions.press(event);
            }
        });
    }

    /** Shows the window at once and opens the workspace behind it. */
    public void show() {
        new Appearance(scene, settings);
        settings.choices().addListener((_, before, now) -> speak(before, now));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        Surprises.tellTo(notices);
        door.open();
        FirstPulse.await(stage, scene);
        stage.show();
    }

    /** As the workspace reckons time, once there is one. */
    private ZonedDateTime now() {
        Lectern open = door.lectern();
        Clock clock = open == null ? Clock.systemUTC() : open.config().clock();
        return clock.instant().atZone(ZoneId.systemDefault());
    }

    /** Leaves the screens; what renders goes on until the workspace is closed. */
    private void signOut() {
        Studio leaving = studio;
        String session = leaving == null ? null : leaving.signedIn().session();
        if (leaving == null || session == null) {
            return;
        }
        closeShell();
        attention.to(null);
        studio = null;
        notices.toasts().clear();
        door.leave(leaving, session);
    }

    private void closeShell() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
    }

    private FrontDoor.Inside inside() {
        return new FrontDoor.Inside() {
            @Override
            public boolean asksHowToBegin() {
                return opening instanceof Opening.Usual;
            }

            @Override
            public void begin(Lectern lectern, Entrance.SignedIn signedIn, Place first) {
                StudioWindow.this.begin(lectern, signedIn, first);
            }

            @Override
            public void chooseFile() {
                actions.of("action.import").ifPresent(Action::fire);
            }

            @Override
            public void quit() {
                StudioWindow.this.quit();
            }
        };
    }

    private void begin(Lectern lectern, Entrance.SignedIn signedIn, Place first) {
        Studio now = new Studio(
                lectern,
                signedIn,
                words,
                new Navigator(),
                new SlidePictures(lectern.slides()),
                new RenderWatches(lectern, signedIn.user()),
                settings,
                actions,
                notices);
        studio = now;
        attention.to(now.watches());
        actions.everywhere(FrameActions.of(now, window(now)));
        now.navigator().go(first);
        showShell(now);
        LOG.info("The workspace is open");
        switch (opening) {
            case Opening.Usual _ -> {}
            case Opening.WithFile given -> onShell(there -> there.onceThere(() -> take(given)));
            case Opening.Rehearsed _ -> new Rehearsal(now, scene, this::quit).begin();
        }
    }

    /** Once: whoever signs in after another does not take it in again. */
    private void take(Opening.WithFile given) {
        opening = new Opening.Usual();
        openLibrary().ifPresent(library -> library.take(given.file()));
    }

    private void showShell(Studio now) {
        closeShell();
        Shell next = new Shell(now, attention, () -> now.navigator().leave(this::signOut));
        shell = next;
        layers.show(next.root());
    }

    /** Another language builds the frame anew; what runs behind it goes on. */
    private void speak(Choices before, Choices now) {
        if (!before.language().equals(now.language())) {
            words.speak(now.language());
            attention.showTitle();
            if (studio != null) {
                showShell(studio);
            } else {
                door.showAgain();
            }
        }
    }

    private FrameActions.Window window(Studio now) {
        return new FrameActions.Window(
                () -> openPalette(now),
                () -> layers.open(ShortcutSheet.of(words, actions.all(), layers::close), Pos.CENTER, false),
                () -> openLibrary().ifPresent(LibraryView::askNew),
                () -> openLibrary().ifPresent(LibraryView::chooseFile),
                () -> onShell(Shell::refresh),
                () -> onShell(open -> open.movePane(true, notices.toasts().shown())),
                () -> onShell(open -> open.movePane(false, notices.toasts().shown())),
                () -> now.navigator().leave(this::signOut),
                this::quit);
    }

    private void onShell(Consumer<Shell> act) {
        if (shell != null) {
            act.accept(shell);
        }
    }

    private void openPalette(Studio now) {
        PaletteViewModel model = new PaletteViewModel(now, recents);
        Region palette = new PaletteView(now, model, layers::close).root();
        StackPane.setMargin(palette, new Insets(96, 24, 24, 24));
        layers.open(palette, Pos.TOP_CENTER, false);
    }

    /** Goes to the library; nothing where somebody stays to save what was written. */
    private Optional<LibraryView> openLibrary() {
        if (studio != null && (shell == null || !(shell.screen() instanceof LibraryView))) {
            studio.navigator().go(new Place.Library());
        }
        return shell != null && shell.screen() instanceof LibraryView library ? Optional.of(library) : Optional.empty();
    }

    /** Stops the renders in the background, which can take ten seconds, and ends. */
    public void quit() {
        if (studio == null) {
            close();
        } else {
            Studio open = studio;
            open.navigator()
                    .leave(() -> departure.from(
                            open.watches(), open.lectern().databaseWatch().isLost()));
        }
    }

    private void close() {
        closeShell();
        attention.to(null);
        layers.show(OpeningView.busy(words, "closing.busy"));
        Studio open = studio;
        Lectern lectern = door.lectern();
        Fx.work(
                () -> {
                    if (open != null) {
                        open.close();
                    } else if (lectern != null) {
                        lectern.close();
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
        // the last window takes the program with it
        stage.hide();
    }
}
