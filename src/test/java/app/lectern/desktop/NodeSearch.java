package app.lectern.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a window by what people call it. On the window's thread. */
final class NodeSearch {
    private NodeSearch() {}

    /** What has these words, or this accessible name: a label or, when it is to be pressed, a button that can be. */
    static @Nullable Node find(Node node, String words, boolean pressable) {
        boolean fits = pressable ? node instanceof ButtonBase && !node.isDisabled() : node instanceof Labeled;
        if (fits && (words.equals(((Labeled) node).getText()) || words.equals(node.getAccessibleText()))) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = child.isVisible() ? find(child, words, pressable) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What has words that begin so. */
    static @Nullable Node beginning(Node node, String words) {
        if (node instanceof Labeled label
                && label.getText() != null
                && label.getText().startsWith(words)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = beginning(child, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The field of this accessible name. */
    static @Nullable Node field(Node node, String name) {
        if (node instanceof TextInputControl && name.equals(node.getAccessibleText())) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = field(child, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
