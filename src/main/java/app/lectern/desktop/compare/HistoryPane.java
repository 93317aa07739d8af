package app.lectern.desktop.compare;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.script.VideoScript;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A video's revisions and what happened to it, the newest first. */
public final class HistoryPane {
    private sealed interface Row {
        record Heading(String key, int count) implements Row {}

        record Revision(VideoScript script) implements Row {}

        record Line(HistoryEntry entry) implements Row {}
    }

    private final Words words;
    private final VersionWords said;
    private final CompareViewModel model;
    private final Runnable open;
    private final ListView<Row> list = new ListView<>();
    private final VBox root;
    private Map<String, Integer> revisions = Map.of();

    /** @param open shows the comparison */
    public HistoryPane(Words words, Clock clock, CompareViewModel model, Runnable open) {
        this.words = words;
        this.said = new VersionWords(words, clock);
        this.model = model;
        this.open = open;
        list.getStyleClass().addAll("rows", "plain-rows");
        list.setAccessibleText(words.of("history.title"));
        list.setCellFactory(_ -> new RowCell());
        list.setPlaceholder(Ui.wrapped(words.of("history.busy"), "t-dense", "t-muted"));
        root = new VBox(Ui.grow(list));
        root.setPadding(new Insets(12, 8, 8, 12));
        model.history().subscribe(this::show);
        model.writable().addListener(_ -> list.refresh());
    }

    private void show(@Nullable VideoHistory history) {
        if (history == null) {
            return;
        }
        revisions =
                history.revisions().stream().collect(Collectors.toMap(VideoScript::scriptId, VideoScript::revision));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Heading("history.revisions", history.revisions().size()));
        history.revisions().forEach(script -> rows.add(new Row.Revision(script)));
        rows.add(new Row.Heading("history.lines", history.lines().size()));
        history.lines().forEach(entry -> rows.add(new Row.Line(entry)));
        list.getItems().setAll(rows);
    }

    public Node root() {
        return root;
    }

    private final class RowCell extends ListCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setPrefWidth(0);
            setGraphic(
                    empty || row == null
                            ? null
                            : switch (row) {
                                case Row.Heading heading -> heading(heading);
                                case Row.Revision revision -> revision(revision.script());
                                case Row.Line line -> line(line.entry());
                            });
        }

        private Node heading(Row.Heading heading) {
            Node row = Ui.row(
                    8,
                    Ui.text(words.of(heading.key()), "t-section"),
                    Ui.text(String.valueOf(heading.count()), "count"));
            VBox.setMargin(row, new Insets(8, 0, 4, 0));
            return new VBox(row);
        }

        private Node revision(VideoScript script) {
            Label number = Ui.firm(words.of("history.revision", script.revision()), "t-strong");
            VBox card = Ui.styled(
                    Ui.column(4, Ui.row(8, number, said.chip(script)), Ui.text(said.who(script), "t-dense", "t-muted")),
                    "history-card");
            if (!said.note(script).isEmpty()) {
                card.getChildren().add(Ui.wrapped(said.note(script), "t-dense"));
            }
            Label hash = Ui.iconText(Feather.HASH, VersionWords.fingerprint(script), "fingerprint", "t-muted");
            hash.setTooltip(new Tooltip(script.sha256()));
            hash.setAccessibleText(words.of("history.fingerprint", script.sha256()));
            Button compare = Ui.button(words.of("history.compare"), null, () -> compare(script), "small");
            compare.setAccessibleText(words.of("history.compare-of", script.revision()));
            Button restore = Ui.button(words.of("history.restore"), null, () -> model.restore(script), "small", "flat");
            restore.setAccessibleText(words.of("history.restore-of", script.revision()));
            restore.setDisable(!model.writable().get());
            card.getChildren().addAll(hash, Ui.row(4, compare, restore));
            VBox spaced = new VBox(card);
            spaced.setPadding(new Insets(2, 4, 6, 0));
            return spaced;
        }

        private Node line(HistoryEntry entry) {
            return Ui.styled(
                    Ui.column(
                            2,
                            Ui.wrapped(said.what(entry, revisions), "t-dense"),
                            Ui.text(said.when(entry), "t-caption", "t-muted")),
                    "history-line");
        }
    }

    private void compare(VideoScript script) {
        model.compare(new Version.Revision(script), new Version.Working());
        open.run();
    }
}
