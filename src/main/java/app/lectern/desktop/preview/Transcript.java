package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said and asked, line by line: it follows the video, and a press goes there. */
final class Transcript {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final int LINES_BEFORE = 3;

    private final Words words;
    private final TranscriptViewModel model;
    private final ListView<TranscriptLine> list = new ListView<>();
    private final TextField search = new TextField();
    private final VBox root;

    Transcript(Words words, TranscriptViewModel model, DoubleConsumer seek) {
        this.words = words;
        this.model = model;
        list.setItems(model.lines());
        list.getStyleClass().addAll("rows", "cues");
        list.setAccessibleText(words.of("preview.transcript"));
        list.setPlaceholder(Ui.text(words.of("preview.not-found"), "t-muted"));
        list.setCellFactory(_ -> new CueCell());
        list.setOnMouseClicked(_ -> seekToSelected(seek));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                seekToSelected(seek);
            }
        });
        list.addEventFilter(ScrollEvent.SCROLL, _ -> model.scrolled());
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof ScrollBar || !(event.getTarget() instanceof ListCell<?>)) {
                model.scrolled();
            }
        });
        model.marked().addListener(_ -> reveal());
        model.following().addListener(_ -> reveal());
        search.setPromptText(words.of("preview.search"));
        search.setAccessibleText(words.of("preview.search"));
        search.textProperty().bindBidirectional(model.query());
        search.setOnAction(_ -> model.firstFound().ifPresent(seek));
        root = Ui.styled(
                new VBox(12, head(words), search, following(words), Ui.grow(list)),
                "surface",
                "pane-right",
                "transcript");
        root.setPadding(new Insets(16, 8, 8, 16));
        VBox.setMargin(search, new Insets(0, 8, 0, 0));
    }

    private HBox head(Words words) {
        Label count = Ui.firm(String.valueOf(model.lines().size()), "count");
        model.query()
                .addListener(_ -> count.setText(String.valueOf(model.lines().size())));
        return Ui.row(8, Ui.text(words.of("preview.transcript"), "t-section"), count);
    }

    private CheckBox following(Words words) {
        CheckBox following = new CheckBox(words.of("preview.follow"));
        following.getStyleClass().add("t-dense");
        following.selectedProperty().bindBidirectional(model.following());
        return following;
    }

    private void seekToSelected(DoubleConsumer seek) {
        TranscriptLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            seek.accept(line.startSec());
        }
    }

    private void reveal() {
        int marked = model.marked().get();
        if (marked >= 0 && model.following().get()) {
            list.scrollTo(Math.max(0, marked - LINES_BEFORE));
        }
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    VBox root() {
        return root;
    }

    private final class CueCell extends ListCell<TranscriptLine> {
        CueCell() {
            model.marked().addListener(_ -> mark());
            indexProperty().addListener(_ -> mark());
            // lines break at the list's width, not at their own
            setPrefWidth(0);
        }

        private void mark() {
            pseudoClassStateChanged(
                    NOW, !isEmpty() && getIndex() == model.marked().get());
        }

        @Override
        protected void updateItem(TranscriptLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row(line));
            mark();
        }

        private HBox row(TranscriptLine line) {
            String time = line.asked() ? "" : Times.clock(line.startSec());
            Label place = Ui.firm(time, "t-dense", "t-muted", "cue-time");
            if (line.asked()) {
                place.setGraphic(Ui.icon(Feather.HELP_CIRCLE, "ic-sm", "t-accent"));
                place.setAccessibleText(words.of("translating.question"));
            }
            return Ui.styled(new HBox(place, Ui.wide(Ui.wrapped(line.text()))), "cue-row");
        }
    }
}
