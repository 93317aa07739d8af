package app.lectern.desktop.renders;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Makes the lines of the list. */
final class JobLines {
    private final Studio studio;
    private final Words words;
    private final RendersViewModel model;
    private final PublishForm publish;
    private final Consumer<RenderJob> showLog;
    private final JobPictures pictures;

    /** @param showLog opens a job's log */
    JobLines(Studio studio, RendersViewModel model, PublishForm publish, Consumer<RenderJob> showLog) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.publish = publish;
        this.showLog = showLog;
        this.pictures = new JobPictures(studio);
    }

    /** A line for jobs of a part, that shows none yet. */
    JobLine of(ListedJob.Part part) {
        return switch (part) {
            case RUNNING -> new LiveJobCard(words, model, studio.watches(), pictures, showLog);
            case FAILED -> new FailedCard(words, model, pictures, showLog);
            case WAITING -> new WaitingRow(words, model, pictures);
            case DONE, CANCELED ->
                new EndedRow(
                        words,
                        model,
                        publish,
                        pictures,
                        studio.lectern().config().clock(),
                        showLog);
        };
    }

    /** The line above a part. */
    Region head(ListedJob.Head head) {
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
}
