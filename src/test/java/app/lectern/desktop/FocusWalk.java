package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Goes round with the Tab key: every control has a name, is come to, and looks as if it had the keyboard. */
final class FocusWalk {
    private static final int LONGEST_WAY = 300;
    private static final int LOOKS = 4;
    private static final long SETTLE_MILLIS = 200;

    private final StudioFixture studio;
    private final String where;
    private final Supplier<Node> scope;
    private final List<String> unseen = new ArrayList<>();

    private FocusWalk(StudioFixture studio, String where, Supplier<Node> scope) {
        this.studio = studio;
        this.where = where;
        this.scope = scope;
    }

    /** Walks the whole window. */
    static void of(StudioFixture studio, String where) throws InterruptedException {
        new FocusWalk(studio, where, studio::root).walk();
    }

    /** Walks the layer that lies over the window and does not let the keyboard out. */
    static void ofLayer(StudioFixture studio, String where) throws InterruptedException {
        new FocusWalk(studio, where, () -> Objects.requireNonNull(studio.root().lookup(".layer"), where)).walk();
    }

    private void walk() throws InterruptedException {
        // what fades in shows its rings too weakly
        StillPicture.of(studio.scene());
        List<Node> all = StudioFixture.onFx(() -> controls(scope.get()));
        assertThat(all.stream().filter(node -> name(node).isBlank()).map(FocusWalk::told))
                .as("without a name: " + where)
                .isEmpty();
        List<Node> left = new ArrayList<>(all);
        if (!left.isEmpty()) {
            begin(left.getFirst());
        }
        for (int i = 0; i < LONGEST_WAY && !left.isEmpty(); i++) {
            Node owner = owner();
            boolean first = left.remove(owner);
            // arrows go on within a group
            if (owner instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                left.removeAll(toggle.getToggleGroup().getToggles());
            }
            look(owner, first);
        }
        assertThat(left.stream().map(FocusWalk::told))
                .as("not reached with Tab: " + where)
                .isEmpty();
        assertThat(unseen).as("does not look focused: " + where).isEmpty();
    }

    /** As if the keyboard had come there, for then the focus is shown. */
    private void begin(Node first) {
        StudioFixture.onFx(() -> {
            first.requestFocus();
            first.requestFocusTraversal(TraversalDirection.PREVIOUS);
            return true;
        });
        go(owner());
    }

    private Node owner() {
        return StudioFixture.onFx(() -> studio.scene().getFocusOwner());
    }

    private static void go(Node from) {
        StudioFixture.onFx(() -> from.requestFocusTraversal(TraversalDirection.NEXT));
    }

    /** Goes on, and compares what was left with what it looked like before; looks again when it was still moving. */
    private void look(Node owner, boolean first) throws InterruptedException {
        for (int i = 0; first && i < LOOKS; i++) {
            FocusLook with = StudioFixture.<@Nullable FocusLook>onFx(() -> FocusLook.of(owner));
            go(owner);
            if (with == null || seen(owner, with)) {
                return;
            }
            StudioFixture.onFx(() -> studio.scene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS));
            Thread.sleep(SETTLE_MILLIS);
        }
        if (first) {
            unseen.add(told(owner));
        }
        go(owner);
    }

    private boolean seen(Node owner, FocusLook with) {
        return StudioFixture.onFx(() -> {
            FocusLook without = FocusLook.of(owner);
            boolean left = !owner.isFocused() && !isInside(owner, studio.scene().getFocusOwner());
            return without == null || !left || with.differsFrom(without);
        });
    }

    /** A spinner hands the keyboard to and fro between itself and its field, and shows it all the while. */
    private static boolean isInside(Node node, @Nullable Node outer) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.equals(outer) || parent instanceof Spinner) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> controls(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        boolean used = node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof ListView
                || node instanceof org.controlsfx.control.ToggleSwitch;
        if (used && node.isFocusTraversable()) {
            found.add(node);
        }
        boolean whole = node instanceof ComboBoxBase || node instanceof ScrollBar || node instanceof ListView;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
        }
        return found;
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + " “" + name(node) + "” " + node.getStyleClass()
                + (node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : "");
    }
}
