package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A running job that tells its steps, its percent and its times as they change. */
final class LiveJobCard {
    private final Words words;
    private final RendersViewModel model;
    private final RenderWatchService watch;
    private final Label percent = Ui.firm("", "t-title");
    private final Label elapsed = Ui.firm("", "t-caption", "t-muted");
    private final Label remaining = Ui.firm("", "t-dense", "t-strong");
    private final StepRow steps;
    private final VBox root;
    private final ChangeListener<RenderJob> listener;
    /** The times change once a second, not at every frame that is told. */
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTimes()));

    LiveJobCard(Words words, RendersViewModel model, JobRow row, RenderWatchService watch, Node picture, Node more) {
        this.words = words;
        this.model = model;
        this.watch = watch;
        this.steps = new StepRow(words);
        VBox times = Ui.column(2, elapsed, remaining);
        times.setAlignment(Pos.CENTER_LEFT);
        HBox head = Ui.row(
                16,
                picture,
                Ui.wide(JobWords.names(words, row)),
                percent,
                times,
                new CancelButton(words, () -> watch.job().progress(), () -> model.cancel(row.job()), "cancel-render"),
                more);
        root = Ui.styled(new VBox(14, head, steps), "card", "card-live");
        root.setPadding(new Insets(14, 16, 10, 16));
        Consumer<RenderJob> newest = Fx.latest(this::show);
        listener = (_, _, job) -> {
            if (job != null) {
                newest.accept(job);
            }
        };
        watch.valueProperty().addListener(listener);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        show(watch.job());
        showTimes();
    }

    private void show(RenderJob job) {
        percent.setText(words.of("renders.percent", job.progress()));
        steps.show(job, watch.steps(), model.now());
    }

    private void showTimes() {
        RenderJob job = watch.job();
        steps.show(job, watch.steps(), model.now());
        elapsed.setText(words.of("renders.elapsed", Times.length(words, JobTime.elapsed(job, model.now()))));
        var left = watch.left();
        Ui.shown(remaining, left.isPresent());
        left.ifPresent(time -> remaining.setText(words.of("renders.remaining", Times.length(words, time))));
    }

    Region root() {
        return root;
    }

    void close() {
        clock.stop();
        watch.valueProperty().removeListener(listener);
    }
}
