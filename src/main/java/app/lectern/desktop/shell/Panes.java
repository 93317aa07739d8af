package app.lectern.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The parts of a window the focus goes round in. */
final class Panes {
    private Panes() {}

    /** The parts a screen's content is made of, from left to right. */
    static List<Node> of(@Nullable Node content) {
        return switch (content) {
            case null -> List.of();
            case BorderPane border ->
                Stream.of(border.getTop(), border.getLeft(), border.getCenter(), border.getRight(), border.getBottom())
                        .filter(Objects::nonNull)
                        .toList();
            case SplitPane split -> List.copyOf(split.getItems());
            default -> List.of(content);
        };
    }

    /** Moves the focus to the next part that takes it, or to the one before. */
    static void move(List<Node> panes, @Nullable Node owner, boolean forward) {
        List<Node> round = new ArrayList<>(panes);
        if (!forward) {
            round = new ArrayList<>(round.reversed());
        }
        int here = -1;
        for (int i = 0; i < round.size(); i++) {
            if (Focus.inside(owner, round.get(i))) {
                here = i;
            }
        }
        for (int step = 1; step <= round.size(); step++) {
            Node pane = round.get((here + step + round.size()) % round.size());
            Optional<Node> first = Focus.first(pane);
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }
}
