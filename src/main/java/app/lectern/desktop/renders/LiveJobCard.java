package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.StepTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A running job that tells its steps, its percent and its times as they change. */
final class LiveJobCard implements JobLine {
    private final Words words;
    private final RendersViewModel model;
    private final RenderWatches watches;
    private final JobPictures pictures;
    private final Consumer<RenderJob> showLog;
    private final ObjectProperty<@Nullable ObservableValue<@Nullable Image>> picture = new SimpleObjectProperty<>();
    private final JobNames names;
    private final Label percent = Ui.firm("", "t-title");
    private final Label elapsed = Ui.firm("", "t-caption", "t-muted");
    private final Label remaining = Ui.firm("", "t-dense", "t-strong");
    private final CancelButton cancel;
    private final Button log = Ui.iconButton(Feather.FILE_TEXT, "", this::showLog, "small");
    private final StepRow steps;
    private final VBox root;
    private final Consumer<RenderJob> newest = Fx.latest(this::showNewest);
    private final ChangeListener<RenderJob> listener = (_, _, job) -> {
        if (job != null) {
            newest.accept(job);
        }
    };
    /** The times change once a second, not at every frame that is told. */
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTimes()));

    private @Nullable RenderWatchService watch;

    /**
     * A card that follows no job yet.
     *
     * @param showLog opens a job's log
     */
    LiveJobCard(
            Words words,
            RendersViewModel model,
            RenderWatches watches,
            JobPictures pictures,
            Consumer<RenderJob> showLog) {
        this.words = words;
        this.watches = watches;
        this.model = model;
        this.pictures = pictures;
        this.showLog = showLog;
        this.names = new JobNames(words);
        this.cancel = new CancelButton(words, this::percentDone, this::cancel, "cancel-render");
        this.steps = new StepRow(words);
        VBox times = Ui.column(2, elapsed, remaining);
        times.setAlignment(Pos.CENTER_LEFT);
        HBox head =
                Ui.row(16, Thumbnail.of(picture.flatMap(image -> image), 128, 6), names, percent, times, cancel, log);
        root = Ui.styled(new VBox(14, head, steps), "card", "card-live");
        root.setPadding(new Insets(14, 16, 10, 16));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public Region show(ListedJob.Job listed) {
        JobRow row = listed.row();
        names.show(row);
        RenderWatchService now = watches.of(listed.jobId());
        if (now == null) {
            // ended between the reading and now; the next reading puts it right
            leave();
            show(row.job(), row.steps());
        } else if (!now.equals(watch)) {
            leave();
            follow(row, now);
        }
        return root;
    }

    private void follow(JobRow row, RenderWatchService now) {
        watch = now;
        picture.set(pictures.of(row.job()));
        cancel.reset();
        log.setAccessibleText(words.of("renders.log-of", row.title()));
        now.valueProperty().addListener(listener);
        clock.play();
        show(now.job(), now.steps());
        showTimes();
    }

    @Override
    public void leave() {
        clock.stop();
        if (watch != null) {
            watch.valueProperty().removeListener(listener);
            watch = null;
        }
    }

    private void showNewest(RenderJob job) {
        // what is told late may be of the job before
        if (watch != null && watch.job().jobId().equals(job.jobId())) {
            show(job, watch.steps());
        }
    }

    private void show(RenderJob job, List<StepTime> times) {
        percent.setText(words.of("renders.percent", job.progress()));
        steps.show(job, times, model.now());
    }

    private void showTimes() {
        if (watch == null) {
            return;
        }
        RenderJob job = watch.job();
        steps.show(job, watch.steps(), model.now());
        elapsed.setText(words.of("renders.elapsed", Times.length(words, JobTime.elapsed(job, model.now()))));
        var left = watch.left();
        Ui.shown(remaining, left.isPresent());
        left.ifPresent(time -> remaining.setText(words.of("renders.remaining", Times.length(words, time))));
    }

    private int percentDone() {
        return watch == null ? 0 : watch.job().progress();
    }

    private void cancel() {
        if (watch != null) {
            model.cancel(watch.job());
        }
    }

    private void showLog() {
        if (watch != null) {
            showLog.accept(watch.job());
        }
    }
}
