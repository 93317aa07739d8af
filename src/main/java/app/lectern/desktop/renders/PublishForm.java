package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a finished job's row shows of publishing: its state, a button, and a field for the note under it. The field
 * outlives the rows, which come and go.
 */
final class PublishForm {
    private final Words words;
    private final RendersViewModel model;
    private final Runnable changed;
    private final TextField note = new TextField();
    private final Node root;
    private @Nullable RenderJob job;

    /** A form that is at no row yet; {@code changed} is told when it goes to another. */
    PublishForm(Words words, RendersViewModel model, Runnable changed) {
        this.words = words;
        this.model = model;
        this.changed = changed;
        note.setPromptText(words.of("publish.note-how"));
        note.setAccessibleText(words.of("publish.note"));
        note.setOnAction(_ -> publish());
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

    /** Finished, published, or published before. */
    Label state(JobRow row) {
        if (row.job().format().draft()) {
            return VideoState.DRAFT.chip(words);
        }
        return row.published() == null ? VideoState.DONE.chip(words) : PublicationChip.of(words, row.published());
    }

    /** Brings the field to the row; empty where there is nothing to publish or the person may not. */
    Optional<Node> button(JobRow row) {
        if (!model.mayRender() || row.job().format().draft() || row.published() == PublicationState.ACTIVE) {
            return Optional.empty();
        }
        Button button = Ui.button(words.of("publish.ask"), Feather.SEND, () -> at(row.job()), "flat", "small");
        button.setAccessibleText(words.of("publish.ask-of", row.title()));
        return Optional.of(button);
    }

    private void at(@Nullable RenderJob other) {
        job = other;
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

    Node root() {
        return root;
    }
}
