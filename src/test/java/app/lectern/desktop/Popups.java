package app.lectern.desktop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.awaitility.Awaitility;

/** Hands for what opens above the windows. */
final class Popups {
    private Popups() {}

    /** Presses the button of these words. */
    static void press(String words) {
        Button button = Awaitility.await()
                .until(() -> StudioFixture.onFx(() -> button(words)), Optional::isPresent)
                .orElseThrow();
        StudioFixture.onFx(() -> {
            button.fire();
            return true;
        });
    }

    /** Writes into the field of this accessible name. */
    static void write(String name, String text) {
        Awaitility.await()
                .until(
                        () -> StudioFixture.onFx(() -> roots().map(root -> NodeSearch.field(root, name))
                                .filter(TextInputControl.class::isInstance)
                                .findFirst()
                                .map(field -> {
                                    ((TextInputControl) field).setText(text);
                                    return true;
                                })),
                        Optional::isPresent);
    }

    /** Ticks the box of these words, as a person does. */
    static void tick(String words) {
        CheckBox box = Awaitility.await()
                .until(
                        () -> StudioFixture.onFx(() -> roots().flatMap(root -> root.lookupAll(".check-box").stream())
                                .map(CheckBox.class::cast)
                                .filter(one -> words.equals(one.getText()))
                                .findFirst()),
                        Optional::isPresent)
                .orElseThrow();
        StudioFixture.onFx(() -> {
            box.fire();
            return true;
        });
    }

    /** The ground that their words stand on; empty while none is open. */
    static Optional<Color> ground() {
        return StudioFixture.onFx(() -> roots().map(root -> root.lookup(".popover > .border"))
                .filter(Shape.class::isInstance)
                .map(border -> (Color) ((Shape) border).getFill())
                .findFirst());
    }

    /** Closes them all. */
    static void close() {
        StudioFixture.onFx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            return true;
        });
    }

    private static Optional<Button> button(String words) {
        return roots().flatMap(root -> root.lookupAll(".button").stream())
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(node -> (Button) node)
                .findFirst();
    }

    private static Stream<Node> roots() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(window -> window.getScene().getRoot());
    }
}
