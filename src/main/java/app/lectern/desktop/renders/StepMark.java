package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One of the seven steps: a dot between two lines, its name, its time. */
final class StepMark extends VBox {
    enum State {
        DONE,
        NOW,
        FAILED,
        LATER
    }

    private final Words words;
    private final String word;
    private final int number;
    private final StackPane dot = Ui.styled(new StackPane(), "step-dot");
    private final Region before = Ui.wide(new Region());
    private final Region after = Ui.wide(new Region());
    private final Label name = Ui.wrapped("", "t-caption");
    private final Label time = Ui.firm("", "t-caption", "t-muted");
    private @Nullable State shown;

    /** @param number 1 to {@code of} */
    StepMark(Words words, String word, int number, int of) {
        super(4);
        this.words = words;
        this.word = word;
        this.number = number;
        line(before, number > 1);
        line(after, number < of);
        name.setTextAlignment(TextAlignment.CENTER);
        HBox line = Ui.row(0, before, dot, after);
        getChildren().addAll(line, name, time);
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("step-mark");
        setMinWidth(0);
        Ui.wide(this);
    }

    private static void line(Region line, boolean shown) {
        if (shown) {
            line.getStyleClass().add("step-line");
        }
    }

    /**
     * Shows how the step stands.
     *
     * @param share percent of a step that runs
     * @param took its time in words; empty when it has none
     */
    void show(State state, int share, String took) {
        if (state != shown) {
            shown = state;
            showState(state);
        }
        name.setText(
                switch (state) {
                    case NOW -> words.of("renders.step-now", word, share);
                    case FAILED -> words.of("renders.step-failed", word);
                    default -> word;
                });
        time.setText(took);
        name.setAccessibleText(name.getText() + ", "
                + words.of("renders.step-is." + state.name().toLowerCase(Locale.ROOT))
                + (took.isEmpty() ? "" : ", " + took));
    }

    private void showState(State state) {
        dot.getStyleClass().setAll("step-dot");
        name.getStyleClass().removeAll("t-danger", "t-accent", "t-strong", "t-muted");
        dot.getChildren()
                .setAll(
                        switch (state) {
                            case DONE -> Ui.icon(Feather.CHECK, "ic-sm");
                            case FAILED -> Ui.icon(Feather.X, "ic-sm");
                            default -> Ui.text(String.valueOf(number));
                        });
        switch (state) {
            case DONE -> dot.getStyleClass().add("step-done");
            case NOW -> {
                dot.getStyleClass().add("step-now");
                name.getStyleClass().addAll("t-accent", "t-strong");
            }
            case FAILED -> {
                dot.getStyleClass().add("step-failed");
                name.getStyleClass().addAll("t-danger", "t-strong");
            }
            case LATER -> name.getStyleClass().add("t-muted");
        }
        done(before, state != State.LATER);
        done(after, state == State.DONE);
    }

    private static void done(Region line, boolean done) {
        line.getStyleClass().remove("step-line-done");
        if (done && line.getStyleClass().contains("step-line")) {
            line.getStyleClass().add("step-line-done");
        }
    }
}
