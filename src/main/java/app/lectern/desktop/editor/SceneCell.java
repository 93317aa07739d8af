package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.DropPlace;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One row of the scene list; dragging it moves all chosen scenes. */
final class SceneCell extends ListCell<SceneDocument> {
    private static final DataFormat SCENES = new DataFormat("application/x-lectern-scenes");
    private static final int DRAWN = 192;
    private static final double PICTURE = 84;

    private final Words words;
    private final SceneList list;
    private final Label number = Ui.firm("", "t-caption", "t-muted", "scene-number");
    private final StackPane frame = new StackPane();
    private final Label title = Ui.title("", "t-strong", "t-dense");
    private final Label length = Ui.firm("", "t-caption", "t-muted");
    private final Label findings = Ui.firm("", "t-caption");
    private final Label question = new Label();
    private final HBox facts = Ui.row(8, question, length, findings);
    private final VBox text;
    private final HBox row;
    private final DropPlace place = new DropPlace(this);
    private @Nullable String shownId;
    private @Nullable SceneState shownState;
    private boolean shownError;

    SceneCell(Words words, SceneList list) {
        this.words = words;
        this.list = list;
        findings.setGraphicTextGap(6);
        number.setAlignment(Pos.CENTER_RIGHT);
        question.setGraphic(Ui.icon(Feather.HELP_CIRCLE, "ic-sm", "t-accent"));
        question.setMinWidth(Label.USE_PREF_SIZE);
        text = Ui.wide(Ui.column(4, title, facts));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        row = Ui.styled(Ui.row(8, number, frame, text), "scene-row");
        row.setPrefWidth(0);
        setOnDragDetected(_ -> drag());
        setOnDragOver(this::over);
        setOnDragExited(_ -> place.clear());
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(SceneDocument scene, boolean empty) {
        super.updateItem(scene, empty);
        setText(null);
        setGraphic(empty || scene == null ? null : row);
        SlideSource source = list.source();
        if (empty
                || scene == null
                || source == null
                || getIndex() >= source.script().scenes().size()) {
            return;
        }
        show(scene, source);
    }

    private void show(SceneDocument scene, SlideSource source) {
        var live = list.slide(scene.id());
        if (!scene.id().equals(shownId)) {
            shownId = scene.id();
            frame.getChildren().setAll(Thumbnail.of(live.image(), PICTURE, 4));
        }
        live.show(source, getIndex(), DRAWN);
        String name = SceneList.name(words, scene);
        number.setText(Integer.toString(getIndex() + 1));
        title.setText(name);
        length.setText(Times.clock(list.seconds(scene)));
        long wrong = list.findings(getIndex());
        findings.setText(words.of("finding.count", wrong));
        if (wrong > 0) {
            showWorst(list.hasError(getIndex()));
        }
        boolean asks = scene.question() != null;
        Ui.shown(question, asks);
        Ui.shown(findings, wrong > 0);
        Ui.shown(text, !list.compact());
        String state = showState(list.state(scene));
        setAccessibleText(words.of("editor.scene-row", getIndex() + 1, name)
                + (asks ? ", " + words.of("scene.asks") : "")
                + (state.isEmpty() ? "" : ", " + state)
                + (wrong > 0 ? ", " + words.of("finding.count", wrong) : ""));
        setPadding(Insets.EMPTY);
    }

    private void showWorst(boolean error) {
        if (findings.getGraphic() == null || error != shownError) {
            shownError = error;
            String tone = error ? "t-danger" : "t-warning";
            findings.getStyleClass().removeAll("t-danger", "t-warning");
            findings.getStyleClass().add(tone);
            findings.setGraphic(Ui.icon(error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, tone, "ic-sm"));
        }
    }

    /** How far the translation of the scene is, in a word; empty in a script that is none. */
    private String showState(@Nullable SceneState state) {
        if (state != shownState) {
            shownState = state;
            facts.getChildren().setAll(length, findings);
            if (state != null) {
                facts.getChildren().add(1, SourcePane.chip(words, state));
            }
        }
        return state == null ? "" : SourcePane.chip(words, state).getText();
    }

    private void drag() {
        if (!isEmpty() && list.writable()) {
            ClipboardContent content = new ClipboardContent();
            content.put(SCENES, getIndex());
            var board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(row.snapshot(null, null));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(SCENES)) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (isEmpty()) {
                place.clear();
            } else {
                place.show(event);
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasContent(SCENES)) {
            list.moveTo(isEmpty() ? list.count() : place.isAbove(event) ? getIndex() : getIndex() + 1);
            event.setDropCompleted(true);
            event.consume();
        }
        place.clear();
    }
}
