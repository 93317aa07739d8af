package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Sharing;
import app.lectern.TestLectern;
import app.lectern.Workspace;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.shell.StudioWindow;
import app.lectern.desktop.signin.Authenticator;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.script.SceneDocument;
import app.lectern.store.RememberedSession;
import app.lectern.support.GatedNarrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;

/** A studio in a window that nobody sees, and hands to use it with. */
@NullUnmarked // what a test opens is there when the test uses it
final class StudioFixture implements AutoCloseable {
    static final User REVIEWER = new User("검토자", Set.of(Role.AUTHOR, Role.REVIEWER));

    private final HeldSettings settings = new HeldSettings();
    private final Snapshots snapshots = new Snapshots();
    private final Stage stage;
    private Lectern lectern;
    private Opening opening = new Opening.Usual();
    private Path sessions = Path.of("target", "no-sessions");
    private volatile Stage shown;
    volatile GatedNarrator narrator = new GatedNarrator();

    private StudioFixture(Stage stage) {
        this.stage = stage;
    }

    static StudioFixture open(Path root) throws Exception {
        return open(root, REVIEWER);
    }

    static StudioFixture open(Path root, User user) throws Exception {
        return open(root, user, Choices.of(Locale.KOREAN).withLook(Look.LIGHT));
    }

    static StudioFixture open(Path root, User user, Choices choices) throws Exception {
        StudioFixture fixture = new StudioFixture(FxToolkit.registerPrimaryStage());
        fixture.settings.kept = choices;
        fixture.openLectern(root);
        fixture.signedIn(user);
        fixture.show(() -> fixture.lectern);
        fixture.see("보관함");
        return fixture;
    }

    /** A reviewer's window on what several machines share. */
    static StudioFixture sharing(Path root, Sharing sharing) throws Exception {
        StudioFixture fixture = new StudioFixture(FxToolkit.registerPrimaryStage());
        fixture.lectern = TestLectern.open(
                LecternConfig.of(new Workspace(root), Locale.KOREAN).withSharing(sharing), fixture.narrator);
        fixture.signedIn(REVIEWER);
        fixture.show(() -> fixture.lectern);
        fixture.see("보관함");
        return fixture;
    }

    /** A workspace as it is found: whoever comes in does so in the window. */
    static StudioFixture atTheDoor(Path root) throws Exception {
        return atTheDoor(root, new Opening.Usual());
    }

    /** The same, begun with a file perhaps. */
    static StudioFixture atTheDoor(Path root, Opening opening) throws Exception {
        StudioFixture fixture = new StudioFixture(FxToolkit.registerPrimaryStage());
        fixture.opening = opening;
        fixture.sessions = root.resolve("sessions");
        fixture.openLectern(root.resolve("workspace"));
        fixture.show(() -> fixture.lectern);
        return fixture;
    }

    /** A window of its own on a workspace that stays open when the window is closed. */
    static StudioFixture onto(Lectern lectern, Path sessions, Choices choices) throws Exception {
        StudioFixture fixture = new StudioFixture(FxToolkit.registerPrimaryStage());
        fixture.settings.kept = choices;
        fixture.sessions = sessions;
        fixture.show(() -> lectern);
        return fixture;
    }

    static StudioFixture opening(Callable<Lectern> opener) throws Exception {
        StudioFixture fixture = new StudioFixture(FxToolkit.registerPrimaryStage());
        fixture.show(opener);
        return fixture;
    }

    private void openLectern(Path root) throws IOException {
        lectern = TestLectern.open(root, Clock.systemUTC(), (request, token) -> narrator.narrate(request, token));
    }

    /** A person comes in with a session that was remembered. */
    private void signedIn(User user) throws IOException {
        String password = "맑은 강물 위 종이배 일곱";
        if (lectern.people().isEmpty()) {
            User first = lectern.people().first("첫사람", password).user();
            lectern.people().add(first, user.userId(), "", user.roles());
            lectern.passwords().set(first, user.userId(), password);
        }
        sessions = Files.createTempDirectory("sessions");
        new RememberedSession(sessions, lectern.config().workspace().root())
                .save(lectern.signIns().signIn(user.userId(), password).secret());
    }

    private void show(Callable<Lectern> opener) throws Exception {
        onFx(() -> {
            Stage fresh = new Stage();
            new StudioWindow(fresh, opener, new Authenticator(sessions, "김하늘"), settings, opening).show();
            shown = fresh;
            return true;
        });
    }

    /** Chooses from the menu of a button. */
    void choose(String button, String item) {
        Control owner = await(
                () -> (Control) onFx(() -> NodeSearch.find(shown.getScene().getRoot(), button, true)));
        onFx(() -> {
            ((ButtonBase) owner).fire();
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            menu.getItems().stream()
                    .filter(one -> item.equals(one.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    /** Ticks the box of these words. */
    void tick(String words) {
        CheckBox box = await(
                () -> (CheckBox) onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, true)));
        onFx(() -> {
            box.setSelected(true);
            return true;
        });
    }

    javafx.scene.Scene scene() {
        return shown.getScene();
    }

    Lectern lectern() {
        return lectern;
    }

    /** What stands in the window now. */
    Parent root() {
        return shown.getScene().getRoot();
    }

    /** Makes the window so large. */
    void size(double width, double height) {
        onFx(() -> {
            shown.setWidth(width);
            shown.setHeight(height);
            return true;
        });
    }

    /** Presses the button of these words or of this accessible name. */
    void press(String words) {
        ButtonBase button = await(
                () -> (ButtonBase) onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, true)));
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    /** Where on the screen these words stand. */
    Bounds placeOfWords(String words) {
        Node label = await(() -> onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, false)));
        return onFx(() -> label.localToScreen(label.getBoundsInLocal()));
    }

    /** Where on the screen the button of these words or of this accessible name is. */
    Bounds placeOf(String words) {
        Node button = await(() -> onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, true)));
        return onFx(() -> button.localToScreen(button.getBoundsInLocal()));
    }

    /** Chooses a scene in the editor's list, from 0. */
    void chooseScene(int scene) {
        ListView<?> list = await(() -> onFx(() -> sceneList(scene)));
        onFx(() -> {
            list.getSelectionModel().clearAndSelect(scene);
            return true;
        });
    }

    /** The editor's list, once it has a scene. */
    private @Nullable ListView<?> sceneList(int scene) {
        return root().lookupAll(".list-view").stream()
                .map(node -> (ListView<?>) node)
                .filter(list ->
                        list.getItems().size() > scene && list.getItems().getFirst() instanceof SceneDocument)
                .findFirst()
                .orElse(null);
    }

    /** Writes into the field of this accessible name. */
    void write(String name, String text) {
        TextInputControl field = await(() ->
                onFx(() -> (TextInputControl) NodeSearch.field(shown.getScene().getRoot(), name)));
        onFx(() -> {
            field.setText(text);
            return true;
        });
    }

    /** Presses a key where the keyboard is. */
    void key(KeyCode code, boolean shortcut) {
        onFx(() -> {
            Node target = shown.getScene().getFocusOwner() == null
                    ? shown.getScene().getRoot()
                    : shown.getScene().getFocusOwner();
            KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
            Event.fireEvent(target, press);
            return true;
        });
    }

    /** Waits until these words stand in the window. */
    void see(String words) {
        await(() -> onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, false)));
    }

    /** Waits until words that begin so stand in the window. */
    void seeBeginning(String words) {
        await(() -> onFx(() -> NodeSearch.beginning(shown.getScene().getRoot(), words)));
    }

    void awaitTrue(Callable<Boolean> condition) {
        patience().until(condition);
    }

    /** Looks often: there are many hundreds of these looks, and each would else take a tenth of a second at least. */
    private static ConditionFactory patience() {
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .pollDelay(20, TimeUnit.MILLISECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS);
    }

    /** As on a system that is dark. */
    void dark() {
        onFx(() -> {
            shown.getScene().getPreferences().setColorScheme(ColorScheme.DARK);
            return true;
        });
    }

    boolean sees(String words) {
        return onFx(() -> NodeSearch.find(shown.getScene().getRoot(), words, false)) != null;
    }

    /** Waits for the pictures that are drawn in the background, then keeps what the window shows. */
    void snapshot(String name) throws IOException, InterruptedException {
        snapshots.keep(name, scene());
    }

    /** As {@link #snapshot}, of the window above the studio's. */
    void snapshotOfPopup(String name) throws IOException, InterruptedException {
        snapshots.keep(
                name,
                onFx(() -> Window.getWindows().stream()
                        .filter(window -> window instanceof PopupWindow)
                        .findFirst()
                        .orElseThrow()
                        .getScene()));
    }

    private static <T> T await(Supplier<T> look) {
        // somebody's hand is not quicker either
        return patience().pollDelay(80, TimeUnit.MILLISECONDS).until(look::get, found -> found != null);
    }

    static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        snapshots.await();
        onFx(() -> {
            shown.hide();
            stage.hide();
            return true;
        });
        if (lectern != null) {
            lectern.close();
        }
    }
}
