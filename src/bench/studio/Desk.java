import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.desktop.Opening;
import app.lectern.desktop.Words;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.SettingsStore;
import app.lectern.desktop.shell.StudioWindow;
import app.lectern.desktop.signin.Authenticator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/** The real window on a real workspace, and what is to be seen in it. */
final class Desk implements AutoCloseable {
    private static final long PATIENCE_SEC = 15;

    final Words words = new Words(Locale.KOREAN);
    final Keys keys;
    final Scene scene;
    private final Stage stage;
    private final Lectern lectern;
    private final AnimationTimer beat = new AnimationTimer() {
        @Override
        public void handle(long now) {}
    };

    private Desk(Lectern lectern, Stage stage) {
        this.lectern = lectern;
        this.stage = stage;
        this.scene = stage.getScene();
        this.keys = new Keys(scene);
        beat.start();
    }

    /** A window that opens the workspace as it does for people, while it is shown already. */
    static Desk open(Workspace workspace, double width, double height) throws Exception {
        return open(
                workspace,
                () -> Lectern.open(LecternConfig.of(workspace, Locale.KOREAN).withoutRenders()),
                width,
                height);
    }

    /** A window that closes what it is opened on. */
    static Desk open(Lectern lectern, double width, double height) throws Exception {
        return open(lectern.config().workspace(), () -> lectern, width, height);
    }

    private static Desk open(Workspace workspace, Callable<Lectern> opener, double width, double height)
            throws Exception {
        CompletableFuture<Lectern> lectern = new CompletableFuture<>();
        Stage stage = onFx(() -> {
            Stage fresh = new Stage();
            Path sessions = workspace.root().resolve("sessions");
            fresh.setWidth(width);
            fresh.setHeight(height);
            Callable<Lectern> opening = () -> {
                lectern.complete(opener.call());
                return lectern.get();
            };
            new StudioWindow(fresh, opening, new Authenticator(sessions, "김하늘"), new Memory(), new Opening.Usual())
                    .show();
            return fresh;
        });
        Lectern opened = lectern.orTimeout(PATIENCE_SEC, TimeUnit.SECONDS).get();
        Desk desk = onFx(() -> new Desk(opened, stage));
        desk.until(() -> {}, () -> desk.field("library.search").isPresent());
        return desk;
    }

    /** Choices that nobody keeps. */
    private static final class Memory implements SettingsStore {
        private final Map<String, LocalDate> told = new ConcurrentHashMap<>();
        private volatile Choices kept = Choices.of(Locale.KOREAN).withLook(Look.LIGHT);

        @Override
        public Choices load() {
            return kept;
        }

        @Override
        public Optional<LocalDate> toldOn(String what) {
            return Optional.ofNullable(told.get(what));
        }

        @Override
        public void told(String what, LocalDate day) {
            told.put(what, day);
        }

        @Override
        public void save(Choices choices) {
            kept = choices;
        }
    }

    /** Of all threads of this program, to the system's hundredth of a second. */
    private static double cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** What it takes from an act to the end of the first pulse that shows what is waited for. */
    Took until(Runnable act, BooleanSupplier shown) throws Exception {
        CompletableFuture<Took> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            double cpu = cpuMillis();
            try {
                act.run();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
            Runnable pulse = new Runnable() {
                @Override
                public void run() {
                    try {
                        if (shown.getAsBoolean()) {
                            done.complete(new Took((System.nanoTime() - start) / 1e6, cpuMillis() - cpu));
                        }
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                    if (done.isDone()) {
                        scene.removePostLayoutPulseListener(this);
                    }
                }
            };
            scene.addPostLayoutPulseListener(pulse);
            done.whenComplete((_, _) -> Platform.runLater(() -> scene.removePostLayoutPulseListener(pulse)));
        });
        return done.orTimeout(PATIENCE_SEC, TimeUnit.SECONDS).get();
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(PATIENCE_SEC, TimeUnit.SECONDS).get();
    }

    static void act(Runnable act) throws Exception {
        onFx(() -> {
            act.run();
            return true;
        });
    }

    Optional<TextInputControl> field(String key) {
        String name = words.of(key);
        return find(one -> one instanceof TextInputControl && name.equals(one.getAccessibleText()))
                .map(TextInputControl.class::cast);
    }

    TextInputControl fieldThere(String key) {
        return field(key).orElseThrow(() -> new IllegalStateException("no field " + key));
    }

    /** The button of these words, or of an accessible name that begins so. */
    Optional<ButtonBase> button(String name) {
        return find(one -> one instanceof ButtonBase button
                        && !button.isDisabled()
                        && (name.equals(button.getText())
                                || (button.getAccessibleText() != null
                                        && button.getAccessibleText().startsWith(name))))
                .map(ButtonBase.class::cast);
    }

    void fire(String name) {
        button(name)
                .orElseThrow(() -> new IllegalStateException("no button " + name))
                .fire();
    }

    @SuppressWarnings("unchecked")
    Optional<ListView<Object>> sceneList() {
        String name = words.of("editor.scenes");
        return find(one -> one instanceof ListView && name.equals(one.getAccessibleText()))
                .map(one -> (ListView<Object>) one);
    }

    Optional<ImageView> preview() {
        return Optional.ofNullable(scene.getRoot().lookup(".slide-stage"))
                .flatMap(stageNode -> find(stageNode, ImageView.class::isInstance))
                .map(ImageView.class::cast);
    }

    boolean reads(Predicate<String> words) {
        return find(one -> one instanceof Labeled label && label.getText() != null && words.test(label.getText()))
                .isPresent();
    }

    Optional<Node> find(Predicate<Node> wanted) {
        return find(scene.getRoot(), wanted);
    }

    static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws Exception {
        act(() -> {
            beat.stop();
            stage.hide();
        });
        lectern.close();
    }
}
