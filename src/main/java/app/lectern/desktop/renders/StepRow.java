package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** The seven steps of a job: done, now, failed, later. */
final class StepRow extends HBox {
    private static final List<RenderStep> STEPS = List.of(RenderStep.values());

    private final Words words;

    StepRow(Words words) {
        this.words = words;
    }

    /** Shows where the job is. */
    void show(RenderJob job) {
        int at = job.status() == RenderJobStatus.SUCCEEDED
                ? STEPS.size()
                : job.step() == null ? -1 : STEPS.indexOf(job.step());
        boolean failed = job.status() == RenderJobStatus.FAILED;
        getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            getChildren().add(step(i, at, failed, job.progress()));
        }
    }

    private VBox step(int index, int at, boolean failed, int progress) {
        StackPane dot = Ui.styled(new StackPane(), "step-dot");
        String word = words.of("step." + STEPS.get(index).name());
        Label name = Ui.wrapped(word, "t-caption");
        name.setTextAlignment(TextAlignment.CENTER);
        if (index < at) {
            dot.getStyleClass().add("step-done");
            dot.getChildren().add(Ui.icon(Feather.CHECK));
        } else if (index == at && failed) {
            dot.getStyleClass().add("step-failed");
            dot.getChildren().add(Ui.icon(Feather.X));
            name.setText(words.of("renders.step-failed", word));
            name.getStyleClass().addAll("t-danger", "t-strong");
        } else if (index == at) {
            dot.getStyleClass().add("step-now");
            dot.getChildren().add(Ui.text(String.valueOf(index + 1)));
            name.setText(words.of("renders.step-now", word, share(STEPS.get(index), progress)));
            name.getStyleClass().addAll("t-accent", "t-strong");
        } else {
            dot.getChildren().add(Ui.text(String.valueOf(index + 1)));
            name.getStyleClass().add("t-muted");
        }
        HBox line = Ui.row(0, segment(index > 0, index <= at), dot, segment(index < STEPS.size() - 1, index < at));
        VBox step = Ui.column(6, line, name);
        step.setAlignment(Pos.TOP_CENTER);
        step.setPrefWidth(100);
        step.setMinWidth(0);
        return Ui.wide(step);
    }

    /** Percent of the step itself. */
    private static int share(RenderStep step, int progress) {
        return Math.clamp((progress - step.from()) * 100L / (step.to() - step.from()), 0, 100);
    }

    private static Region segment(boolean shown, boolean done) {
        Region line = Ui.wide(new Region());
        if (shown) {
            line.getStyleClass().add("step-line");
        }
        if (shown && done) {
            line.getStyleClass().add("step-line-done");
        }
        return line;
    }
}
