package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.renders.PublicationChip;
import app.lectern.domain.publication.Publication;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What of a video was published, and the way to publish what is shown. */
final class PublishPane {
    private static final int NOTE_LINES = 3;

    private final Words words;
    private final Clock clock;
    private final Result result;
    private final VBox root;

    /**
     * @param publish told the note
     * @param may whether this person may publish
     * @param copied told after a path was copied
     */
    PublishPane(
            Words words,
            Clock clock,
            Result result,
            boolean may,
            Consumer<String> publish,
            Runnable copied,
            Runnable close) {
        this.words = words;
        this.clock = clock;
        this.result = result;
        VBox earlier = Ui.column(8);
        result.publications().forEach(publication -> earlier.getChildren().add(card(publication)));
        root = Ui.column(
                12,
                Ui.row(
                        8,
                        Ui.text(words.of("publish.title"), "t-section"),
                        Ui.gap(),
                        Ui.iconButton(Feather.X, words.of("problem.close"), close, "small")),
                form(may, publish),
                Ui.button(words.of("publish.copy-path"), Feather.COPY, () -> copy(copied)),
                Ui.line(),
                Ui.text(words.of("publish.all"), "t-strong"),
                earlier.getChildren().isEmpty()
                        ? Ui.wrapped(words.of("publish.none-yet"), "t-dense", "t-muted")
                        : Ui.grow(Ui.scroll(earlier)));
        Ui.styled(root, "surface", "pane-right", "transcript");
        root.setPadding(new Insets(16));
    }

    private Node form(boolean may, Consumer<String> publish) {
        if (result.isPublished()) {
            return Ui.hint(Feather.SEND, words.of("publish.is-active"), "success");
        }
        if (!may || result.job() == null) {
            return Ui.hint(Feather.INFO, words.of("publish.may-not"), "warning");
        }
        TextArea note = new TextArea();
        note.setPromptText(words.of("publish.note-how"));
        note.setAccessibleText(words.of("publish.note"));
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_LINES);
        return Ui.column(
                8,
                Ui.text(words.of("publish.note"), "field-label"),
                note,
                Ui.wide(Ui.button(
                        words.of("publish.now"), Feather.SEND, () -> publish.accept(note.getText()), "accent")));
    }

    private Node card(Publication publication) {
        VBox card = Ui.column(
                4,
                Ui.row(
                        8,
                        PublicationChip.of(words, publication.state()),
                        Ui.gap(),
                        Ui.firm(Times.ago(words, clock, publication.publishedAt()), "t-dense", "t-muted")),
                Ui.text(words.of("publish.by", publication.publishedBy()), "t-dense", "t-muted"));
        if (!publication.note().isEmpty()) {
            card.getChildren().add(Ui.wrapped(publication.note(), "t-dense"));
        }
        return Ui.styled(card, "history-card");
    }

    private void copy(Runnable copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(result.files().video().toString());
        Clipboard.getSystemClipboard().setContent(content);
        copied.run();
    }

    VBox root() {
        return root;
    }
}
