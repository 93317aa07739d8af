package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderJob;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The field for the note under the row of a finished job that is to be published. It outlives the rows, which come and
 * go.
 */
final class PublishForm {
    private final RendersViewModel model;
    private final Runnable changed;
    private final TextField note = new TextField();
    private final Node root;
    private @Nullable RenderJob job;
    private boolean writing;

    /** A form that is at no row yet; {@code changed} is told when it goes to another. */
    PublishForm(Words words, RendersViewModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        note.setPromptText(words.of("publish.note-how"));
        note.setAccessibleText(words.of("publish.note"));
        note.setOnAction(_ -> publish());
        note.focusedProperty().addListener((_, _, focused) -> writing = focused || note.getScene() == null);
        HBox box = Ui.styled(
                Ui.row(
                        8,
                        Ui.wide(note),
                        Ui.button(words.of("action.cancel"), null, () -> at(null), "flat", "small"),
                        Ui.button(words.of("publish.now"), Feather.SEND, this::publish, "accent", "small")),
                "hint",
                "hint-accent");
        HBox row = new HBox(Ui.wide(box));
        row.setPadding(new Insets(0, 12, 8, 12));
        this.root = row;
    }

    /** Brings the field to a job's row; null takes it away. */
    void at(@Nullable RenderJob other) {
        job = other;
        writing = other != null;
        note.clear();
        changed.run();
    }

    boolean isAt(RenderJob other) {
        return job != null && job.jobId().equals(other.jobId());
    }

    private void publish() {
        if (job != null) {
            model.publish(job, note.getText().strip());
            at(null);
        }
    }

    /** Whether the keyboard is in the field, or was when its row went elsewhere. */
    boolean isBeingWritten() {
        return writing;
    }

    /** Puts the field into a row, below what is there, with the keyboard and its caret when they were in it. */
    void under(Pane row) {
        if (!row.getChildren().contains(root)) {
            boolean wasWriting = writing;
            int anchor = note.getAnchor();
            int caret = note.getCaretPosition();
            row.getChildren().add(root);
            if (wasWriting) {
                note.requestFocus();
                note.selectRange(anchor, caret);
            }
        }
    }
}
