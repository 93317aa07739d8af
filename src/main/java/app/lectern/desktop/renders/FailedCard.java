package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A job that failed: where, why, and the way out. There are few of them, so they are built anew. */
record FailedCard(Words words, RendersViewModel model, JobPictures pictures, Consumer<RenderJob> showLog)
        implements JobLine {
    @Override
    public Region show(ListedJob.Job listed) {
        JobRow row = listed.row();
        RenderJob job = row.job();
        HBox head = Ui.row(16, Thumbnail.of(pictures.of(job), 128, 6), new JobNames(words).show(row));
        StepRow steps = new StepRow(words);
        steps.show(job, row.steps(), model.now());
        VBox card = Ui.styled(new VBox(14, head, steps), "card", "card-failed");
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
            head.getChildren().add(retry(job, failure.place() == null ? "accent" : "button-outlined"));
            card.getChildren().add(reason(row, failure));
        }
        head.getChildren()
                .add(Ui.iconButton(
                        Feather.FILE_TEXT,
                        words.of("renders.log-of", row.title()),
                        () -> showLog.accept(job),
                        "small"));
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

    private Node retry(RenderJob job, String look) {
        return model.mayRender()
                ? Ui.button(words.of("action.retry"), Feather.REFRESH_CW, () -> model.retry(job), look)
                : Ui.firm(words.of("renders.retry-denied"), "t-dense", "t-muted");
    }
}
