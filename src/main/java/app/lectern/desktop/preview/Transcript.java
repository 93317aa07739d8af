package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is said, line by line: it follows the video, and a press goes there. */
final class Transcript {
    private static final int LINES_BEFORE = 3;

    private final ListView<Cue> list = new ListView<>();
    private final VBox root;

    Transcript(Words words, SubtitleTrack track, DoubleConsumer seek) {
        list.getItems().setAll(track.cues());
        list.getStyleClass().add("rows");
        list.setAccessibleText(words.of("preview.transcript"));
        list.setCellFactory(_ -> new CueCell());
        list.setOnMouseClicked(_ -> seekToSelected(seek));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                seekToSelected(seek);
            }
        });
        HBox head = Ui.row(
                8,
                Ui.text(words.of("preview.transcript"), "t-section"),
                Ui.text(String.valueOf(track.cues().size()), "count"));
        root = Ui.styled(new VBox(12, head, Ui.grow(list)), "surface", "pane-right", "transcript");
        root.setPadding(new Insets(16, 8, 8, 16));
    }

    private void seekToSelected(DoubleConsumer seek) {
        Cue cue = list.getSelectionModel().getSelectedItem();
        if (cue != null) {
            seek.accept(cue.startMillis() / 1000.0);
        }
    }

    /** Marks a line and brings it into view. */
    void follow(int index) {
        if (index >= 0 && index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - LINES_BEFORE));
        }
    }

    VBox root() {
        return root;
    }

    private static final class CueCell extends ListCell<Cue> {
        @Override
        protected void updateItem(Cue cue, boolean empty) {
            super.updateItem(cue, empty);
            setText(null);
            setGraphic(empty || cue == null ? null : row(cue));
            // lines break at the list's width, not at their own
            setPrefWidth(0);
        }

        private static HBox row(Cue cue) {
            Label time = Ui.firm(Times.clock(cue.startMillis() / 1000.0), "t-dense", "t-muted", "cue-time");
            Label text = Ui.wide(Ui.wrapped(cue.text().replace('\n', ' ')));
            return Ui.styled(new HBox(time, text), "cue-row");
        }
    }
}
