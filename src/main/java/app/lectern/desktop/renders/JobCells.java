package app.lectern.desktop.renders;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Builds what the list shows of each job. */
final class JobCells {
    private final Studio studio;
    private final Words words;
    private final RendersViewModel model;
    private final PublishForm publish;
    private final Consumer<RenderJob> showLog;
    private final JobPictures pictures;

    /** @param showLog opens a job's log */
    JobCells(Studio studio, RendersViewModel model, PublishForm publish, Consumer<RenderJob> showLog) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.publish = publish;
        this.showLog = showLog;
        this.pictures = new JobPictures(studio);
    }

    /** What is shown of a head, and of a job that does not change while it is shown. */
    Region of(ListedJob listed) {
        return switch (listed) {
            case ListedJob.Head head -> head(head);
            case ListedJob.Job job ->
                switch (job.part()) {
                    // one that ran has ended between the reading and now; the next reading puts it right
                    case RUNNING, FAILED -> failed(job.row());
                    case WAITING -> throw new IllegalArgumentException("a waiting job has a row of its own");
                    case DONE -> grouped(job, done(job.row()));
                    case CANCELED -> grouped(job, canceled(job.row()));
                };
        };
    }

    private Region head(ListedJob.Head head) {
        HBox box = Ui.row(
                8,
                Ui.text(words.of(head.part().key()), "t-section"),
                Ui.text(String.valueOf(head.count()), "count"),
                Ui.gap());
        if (head.part() == ListedJob.Part.WAITING && head.count() > 1 && model.mayOrder()) {
            box.getChildren().add(Ui.text(words.of("renders.order-how"), "t-caption", "t-muted"));
        }
        box.setPadding(new Insets(16, 0, 8, 0));
        return box;
    }

    /** The rows of a part look like one card. */
    private static Region grouped(ListedJob.Job job, Region content) {
        VBox row = new VBox(content);
        frame(row, job);
        return row;
    }

    /** Gives a row the lines of its place in that card. */
    static void frame(Region row, ListedJob.Job job) {
        List<String> styles = new ArrayList<>(List.of("render-row"));
        if (job.place() == 1) {
            styles.add("render-row-first");
        }
        if (job.last()) {
            styles.add("render-row-last");
        }
        // new style classes let all that is in the row be styled anew
        if (!row.getStyleClass().equals(styles)) {
            row.getStyleClass().setAll(styles);
        }
    }

    /** A card for running jobs, that shows none yet. */
    LiveJobCard liveCard() {
        return new LiveJobCard(words, model, pictures, showLog);
    }

    /** The watch of a running job; null when it has ended meanwhile. */
    @Nullable
    RenderWatchService watch(JobRow row) {
        return studio.watches().of(row.job().jobId());
    }

    /** A row for waiting jobs, that shows none yet. */
    WaitingRow waitingRow() {
        return new WaitingRow(words, model, pictures);
    }

    private Region failed(JobRow row) {
        RenderJob job = row.job();
        HBox head = Ui.row(16, picture(job, 128, 6), new JobNames(words).show(row));
        StepRow steps = new StepRow(words);
        steps.show(job, row.steps(), model.now());
        VBox card = Ui.styled(new VBox(14, head, steps), "card");
        RenderFailure failure = job.failure();
        if (failure != null) {
            if (failure.place() != null) {
                var place = failure.place();
                head.getChildren()
                        .add(Ui.button(
                                JobWords.wayTo(words, place),
                                Feather.EXTERNAL_LINK,
                                () -> model.repair(job, place),
                                "accent"));
            }
            head.getChildren()
                    .addAll(retry(row, failure.place() == null ? "accent" : "button-outlined"), logButton(row));
            card.getStyleClass().add("card-failed");
            card.getChildren().add(reason(row, failure));
        }
        card.setPadding(new Insets(14, 16, 14, 16));
        return card;
    }

    private Node reason(JobRow row, RenderFailure failure) {
        VBox text = Ui.column(4, Ui.wrapped(JobWords.failure(words, failure), "t-dense", "t-danger", "t-strong"));
        if (row.keptSomething()) {
            text.getChildren().add(Ui.wrapped(words.of("renders.kept"), "t-dense"));
        }
        HBox box = new HBox(10, Ui.icon(Feather.ALERT_OCTAGON, "t-danger"), Ui.wide(text));
        return Ui.styled(box, "hint", "hint-danger");
    }

    private Node retry(JobRow row, String look) {
        if (!model.mayRender()) {
            return Ui.firm(words.of("renders.retry-denied"), "t-dense", "t-muted");
        }
        return Ui.button(words.of("action.retry"), Feather.REFRESH_CW, () -> model.retry(row.job()), look.split(" "));
    }

    private Region done(JobRow row) {
        List<Node> rest = new ArrayList<>(List.of(publish.state(row), when(row)));
        if (row.asset() == null) {
            rest.add(VideoState.EXPIRED.chip(words));
        } else {
            publish.button(row).ifPresent(rest::add);
            rest.add(Ui.button(
                    words.of("action.open-result"), Feather.PLAY, () -> model.open(row.job()), "flat", "small"));
        }
        rest.add(logButton(row));
        HBox line = line(row, rest);
        return publish.isAt(row.job()) ? new VBox(line, publish.root()) : line;
    }

    private Region canceled(JobRow row) {
        return line(row, List.of(when(row), retry(row, "flat small"), logButton(row)));
    }

    private HBox line(JobRow row, List<Node> rest) {
        HBox line = Ui.row(
                12,
                picture(row.job(), 56, 3),
                Ui.title(row.title(), "t-strong"),
                Ui.wide(Ui.title(JobWords.facts(words, row, model.now()), "t-dense", "t-muted")));
        line.getChildren().addAll(rest);
        line.setPadding(new Insets(6, 12, 6, 14));
        return line;
    }

    private Node logButton(JobRow row) {
        return Ui.iconButton(
                Feather.FILE_TEXT, words.of("renders.log-of", row.title()), () -> showLog.accept(row.job()), "small");
    }

    private Node when(JobRow row) {
        RenderJob job = row.job();
        Instant at = job.finishedAt() == null ? job.createdAt() : job.finishedAt();
        return Ui.firm(Times.ago(words, studio.lectern().config().clock(), at), "t-dense", "t-muted");
    }

    private StackPane picture(RenderJob job, double width, double radius) {
        return Picture.fixed(pictures.of(job), width, radius);
    }
}
