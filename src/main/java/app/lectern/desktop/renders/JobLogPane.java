package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.JobLogLine;
import app.lectern.domain.render.RenderJob;
import java.io.File;
import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What happened in a job, the newest first, to be read, copied and saved. */
final class JobLogPane {
    private final Words words;
    private final JobLogViewModel model;
    private final Clock clock;
    private final Label title = Ui.title("", "t-dense", "t-muted");
    private final GridPane facts = new GridPane(16, 6);
    private final VBox lines = Ui.styled(new VBox(4), "log-lines");
    private final ScrollPane scroll = Ui.scroll(lines);
    private final VBox root;

    /** @param close takes the pane away */
    JobLogPane(Words words, JobLogViewModel model, Clock clock, Runnable close) {
        this.words = words;
        this.model = model;
        this.clock = clock;
        HBox head = Ui.row(
                8,
                Ui.firm(words.of("log.title"), "t-section"),
                Ui.wide(title),
                Ui.iconButton(Feather.X, words.of("log.close"), close, "small"));
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.of("log.title"));
        Label notice = Ui.wrapped("", "t-caption", "t-muted");
        notice.textProperty().bind(model.notice());
        notice.textProperty().subscribe(text -> Ui.shown(notice, !text.isEmpty()));
        FlowPane buttons = new FlowPane(
                8,
                8,
                Ui.button(words.of("log.copy"), Feather.COPY, this::copy, "small"),
                Ui.button(words.of("log.save"), Feather.DOWNLOAD, this::save, "small"));
        root = Ui.styled(
                new VBox(12, head, facts, Ui.grow(scroll), notice, buttons), "surface", "pane-right", "job-log");
        root.setPadding(new Insets(12, 16, 16, 16));
        scroll.getStyleClass().add("log-scroll");
        model.title().subscribe(title::setText);
        model.job().subscribe(this::showJob);
        model.lines().addListener((ListChangeListener<JobLogLine>) _ -> showLines());
    }

    private void showJob(@Nullable RenderJob job) {
        facts.getChildren().clear();
        if (job != null) {
            fact(0, "log.by", job.requestedBy() + " · " + Times.ago(words, clock, job.createdAt()));
            fact(1, "log.job", job.jobId());
            fact(2, "log.state", words.of("renders.status." + job.status().name()));
        }
    }

    private void fact(int row, String key, String value) {
        Label name = Ui.firm(words.of(key), "t-dense", "t-muted");
        Label text = Ui.wrapped(value, key.equals("log.job") ? "t-caption" : "t-dense");
        text.setMinWidth(0);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(row, name, text);
    }

    private void showLines() {
        lines.getChildren().clear();
        if (model.lines().isEmpty()) {
            lines.getChildren().add(Ui.wrapped(words.of("log.empty"), "t-dense", "t-muted"));
        }
        for (JobLogLine line : model.lines()) {
            Label time = Ui.firm(model.time(line), "log-time");
            HBox row = new HBox(8, time, Ui.wide(Ui.wrapped(words.of(line.text()), "t-dense")));
            lines.getChildren().addFirst(row);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.text());
        Clipboard.getSystemClipboard().setContent(content);
        model.notice().set(words.of("log.copied"));
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.of("log.file"), "*.txt"));
        chooser.setInitialFileName(model.fileName());
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    /** Where the keyboard goes when the pane is opened. */
    Node first() {
        return scroll;
    }

    Region root() {
        return root;
    }
}
