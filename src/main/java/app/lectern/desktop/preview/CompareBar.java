package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says which of two renders stands on which side, and which one is heard. */
final class CompareBar {
    private static final double GAP = 8;

    private final ToggleButton left;
    private final ToggleButton right;
    private final HBox root;

    /** @param listen told the side to be heard, 0 for the left one */
    CompareBar(Words words, Clock clock, Result result, Result.Earlier earlier, IntConsumer listen) {
        left = hear(words, "preview.sound-earlier", false);
        right = hear(words, "preview.sound-newest", true);
        ToggleGroup group = new ToggleGroup();
        left.setToggleGroup(group);
        right.setToggleGroup(group);
        // pressing the chosen one again keeps it chosen
        left.setOnAction(_ -> choose(left, listen, 0));
        right.setOnAction(_ -> choose(right, listen, 1));
        int revision = result.job() == null ? 0 : result.job().revision();
        root = Ui.styled(
                new HBox(
                        GAP,
                        side(
                                name(
                                        words,
                                        clock,
                                        "preview.earlier",
                                        earlier.revision(),
                                        earlier.asset().createdAt()),
                                left),
                        side(
                                name(
                                        words,
                                        clock,
                                        "preview.newest",
                                        revision,
                                        result.asset().createdAt()),
                                right)),
                "compare-bar");
    }

    private static ToggleButton hear(Words words, String key, boolean on) {
        ToggleButton button = Ui.toggle(words.of("preview.hear"), Feather.VOLUME_2, on, "dark-toggle");
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key) + " (A)"));
        return button;
    }

    private static void choose(ToggleButton button, IntConsumer listen, int side) {
        button.setSelected(true);
        listen.accept(side);
    }

    private static String name(Words words, Clock clock, String key, int revision, Instant made) {
        return words.of(key, Integer.toString(revision), Times.ago(words, clock, made));
    }

    private static Node side(String name, ToggleButton sound) {
        HBox side = Ui.row(8, Ui.title(name, "t-dense", "t-strong"), Ui.gap(), sound);
        side.setPrefWidth(0);
        return Ui.wide(side);
    }

    void other() {
        (left.isSelected() ? right : left).fire();
    }

    HBox root() {
        return root;
    }
}
