package app.lectern.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Where the focus can go. */
final class Focus {
    private Focus() {}

    /** Where the focus begins in a layer: at what Enter would press, else at the first node that takes it. */
    static Optional<Node> begin(Node layer) {
        return presses(layer).or(() -> first(layer));
    }

    private static Optional<Node> presses(Node node) {
        if (node instanceof Button button && button.isDefaultButton()) {
            return Optional.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> presses(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The first node in a part of the window that takes the focus. */
    static Optional<Node> first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable()) {
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a node is a part of another, or the same. */
    static boolean inside(@Nullable Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
