package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.desktop.settings.Appearance;
import app.lectern.desktop.settings.PreferencesStore;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.shell.StudioWindow;
import app.lectern.desktop.signin.Authenticator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The studio as an application of its own. */
public final class StudioApp extends Application {
    private record Start(Callable<Lectern> opener, Authenticator authenticator, SettingsStore store, Opening opening) {}

    /** JavaFX makes the application itself, so what it needs waits here. */
    private static volatile @Nullable Start start;

    /** Whoever set a filter keeps its logger, or both are forgotten. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    /** JavaFX's word for a program on the class path, as this one is; to write it down would begin the log before the window. */
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    private static volatile CompletableFuture<@Nullable Void> toolkit = CompletableFuture.completedFuture(null);

    /**
     * Begins JavaFX in the background, so that {@link #open} finds it ready. To be called once at most, before it, and only
     * where there is a screen.
     */
    public static void prepare() {
        JAVAFX.setFilter(told -> !told.getMessage().startsWith(ON_CLASS_PATH));
        CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
        toolkit = ready;
        Thread.ofPlatform().daemon().name("toolkit").start(() -> {
            try {
                Platform.startup(() -> ready.complete(null));
                // whoever logs first waits for the log's set-up
                LoggerFactory.getLogger(StudioApp.class);
            } catch (RuntimeException | LinkageError e) {
                ready.completeExceptionally(e);
            }
        });
    }

    /**
     * Shows the studio and returns when its window was closed. The workspace is opened in the background. To be called
     * once in a process, from any thread but the window's.
     *
     * @param locale the language until the person chooses one in the settings
     * @param opening with what
     * @throws java.util.concurrent.CompletionException if {@link #prepare} could not begin JavaFX
     */
    public static void open(Callable<Lectern> opener, Authenticator authenticator, Locale locale, Opening opening) {
        PreferencesStore store = new PreferencesStore(locale);
        start = new Start(opener, authenticator, store, opening);
        // read while JavaFX begins; the window finds them in memory
        new Words(store.load().language());
        Appearance.prepareText();
        toolkit.join();
        launch(StudioApp.class);
    }

    @Override
    public void start(Stage stage) {
        Start given = Objects.requireNonNull(start, "open was not called");
        new StudioWindow(stage, given.opener(), given.authenticator(), given.store(), given.opening()).show();
    }
}
