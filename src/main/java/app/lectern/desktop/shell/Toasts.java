package app.lectern.desktop.shell;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Short messages, one at a time: ten seconds, or as long as pointer or focus is on them. */
final class Toasts {
    private static final Duration STAYS = Duration.seconds(10);
    private static final double WIDTH = 520;
    /** Above what is at the lower edge. */
    private static final double BOTTOM = 16;
    /** In the middle of what is right of the rail. */
    private static final double LEFT = 80;

    /**
     * What is told.
     *
     * @param follow the words of what can be done about it; null when nothing can
     */
    record Toast(String text, @Nullable String follow, Feather followIcon, Runnable act) {}

    private final Layers layers;
    private final Words words;
    private final DoubleSupplier footer;
    private final Deque<Toast> waiting = new ArrayDeque<>();
    private final PauseTransition clock = new PauseTransition(STAYS);
    private @Nullable Toast now;
    private @Nullable HBox shown;

    Toasts(Layers layers, Words words, DoubleSupplier footer) {
        this.layers = layers;
        this.words = words;
        this.footer = footer;
        clock.setOnFinished(_ -> next());
        // what was told in another language is told no more
        words.locale().addListener(_ -> clear());
    }

    /** Tells something after what is told now; the returned one does what can be done about it, while it is told. */
    Runnable tell(Toast toast) {
        waiting.add(toast);
        if (shown == null) {
            next();
        }
        return () -> follow(toast);
    }

    private void follow(Toast toast) {
        boolean told = toast.equals(now);
        if (told) {
            next();
        }
        if (told || waiting.remove(toast)) {
            toast.act().run();
        }
    }

    private void next() {
        clock.stop();
        if (shown != null) {
            layers.drop(shown);
            shown = null;
        }
        now = waiting.poll();
        if (now != null) {
            show(now);
        }
    }

    private void show(Toast toast) {
        HBox box = box(toast);
        shown = box;
        layers.lay(box, new Insets(0, 0, BOTTOM + footer.getAsDouble(), LEFT));
        // screen readers speak what changed
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        clock.playFromStart();
    }

    private HBox box(Toast toast) {
        Label text = Ui.wrapped(toast.text(), "t-strong");
        text.setMaxWidth(WIDTH);
        HBox box = Ui.styled(new HBox(Ui.icon(Feather.CHECK_CIRCLE), text), "toast");
        if (toast.follow() != null) {
            box.getChildren().add(Ui.button(toast.follow(), toast.followIcon(), () -> follow(toast), "undo"));
        }
        box.getChildren().add(Ui.iconButton(Feather.X, words.of("toast.close"), this::next, "on-dark", "small"));
        box.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(toast.text());
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                next();
            }
        });
        box.hoverProperty().addListener(_ -> rest(box));
        box.focusWithinProperty().addListener(_ -> rest(box));
        return box;
    }

    private void rest(HBox box) {
        if (box.isHover() || box.isFocusWithin()) {
            clock.pause();
        } else if (box.equals(shown)) {
            clock.play();
        }
    }

    /** What is told now; null when nothing is. */
    @Nullable
    Node shown() {
        return shown;
    }

    /** Forgets what was to be told. */
    void clear() {
        waiting.clear();
        next();
    }
}
