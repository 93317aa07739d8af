package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The video of a job, its training, and what is made of it. */
final class JobNames extends VBox {
    private final Words words;
    private final Label title = Ui.title("", "t-section");
    private final Label training = Ui.title("", "t-dense", "t-muted");
    private final Label facts = Ui.text("", "t-caption", "t-muted");

    JobNames(Words words) {
        super(3);
        this.words = words;
        getChildren().setAll(title, training, facts);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Ui.wide(this);
    }

    JobNames show(JobRow row) {
        title.setText(row.title());
        Ui.shown(training, row.training() != null);
        training.setText(row.training() == null ? "" : row.training());
        facts.setText(JobWords.facts(words, row, Instant.EPOCH));
        return this;
    }
}
