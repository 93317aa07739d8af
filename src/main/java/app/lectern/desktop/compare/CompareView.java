package app.lectern.desktop.compare;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.compare.ScriptComparison;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two texts of a script, scene by scene, with every changed word marked. */
public final class CompareView {
    private final Words words;
    private final VersionWords said;
    private final CompareViewModel model;
    private final ComboBox<Version> before;
    private final ComboBox<Version> after;
    private final ListView<ComparedRow> list = new ListView<>();
    private final Label summary = Ui.firm("", "t-dense", "t-muted");
    private final Label others = Ui.wrapped("", "t-dense", "t-muted");
    private final VBox root;
    private boolean onlyChanged = true;
    private boolean filling;

    /** @param close goes back to writing */
    public CompareView(Words words, Clock clock, CompareViewModel model, Runnable close) {
        this.words = words;
        this.said = new VersionWords(words, clock);
        this.model = model;
        before = chooser("compare.before");
        after = chooser("compare.after");
        list.getStyleClass().addAll("rows", "plain-rows");
        list.setAccessibleText(words.of("compare.title"));
        list.setCellFactory(_ -> new ComparedCell(words, model));
        root = Ui.styled(new VBox(12, head(close), chosen(), others, Ui.grow(list)), "canvas");
        root.setMinWidth(0);
        root.setPadding(new Insets(16, 16, 0, 24));
        // before the list, which would keep it to itself; an open choice closes alone
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof ComboBoxBase)) {
                close.run();
                event.consume();
            }
        });
        model.comparison().subscribe(this::show);
        model.history().addListener(_ -> fill());
        model.before().addListener(_ -> fill());
        model.after().addListener(_ -> fill());
        model.notice().addListener((_, _, notice) -> summary.setText(notice));
        fill();
    }

    private Node head(Runnable close) {
        HBox head = Ui.row(
                12,
                Ui.firm(words.of("compare.title"), "t-title"),
                summary,
                Ui.gap(),
                SceneChanges.legend(words),
                Ui.iconButton(Feather.X, words.of("compare.close"), close));
        summary.setMinWidth(0);
        return head;
    }

    private Node chosen() {
        FlowPane chosen = new FlowPane(
                8, 8, Ui.row(8, before, Ui.icon(Feather.ARROW_RIGHT, "ic-sm", "t-muted"), after), filter());
        chosen.setMinHeight(FlowPane.USE_PREF_SIZE);
        return chosen;
    }

    private Node filter() {
        HBox segments = Ui.styled(new HBox(), "segments");
        segments.setMaxHeight(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (boolean only : new boolean[] {true, false}) {
            ToggleButton button =
                    Ui.toggle(words.of(only ? "compare.only-changed" : "compare.all"), null, only, "segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                onlyChanged = only;
                show(model.comparison().get());
            });
            segments.getChildren().add(button);
        }
        return segments;
    }

    private ComboBox<Version> chooser(String key) {
        ComboBox<Version> box = new ComboBox<>();
        box.setAccessibleText(words.of(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Version version) {
                return version == null ? "" : said.name(version);
            }

            @Override
            public Version fromString(String text) {
                throw new UnsupportedOperationException("versions are chosen, not typed");
            }
        });
        box.valueProperty().addListener(_ -> choose());
        return box;
    }

    private void choose() {
        if (!filling && before.getValue() != null && after.getValue() != null) {
            model.compare(before.getValue(), after.getValue());
        }
    }

    private void fill() {
        filling = true;
        before.getItems().setAll(model.versions());
        after.getItems().setAll(model.versions());
        before.setValue(model.before().get());
        after.setValue(model.after().get());
        filling = false;
    }

    private void show(@Nullable ScriptComparison comparison) {
        if (comparison == null) {
            return;
        }
        summary.setText(words.of("compare.changes", comparison.changes()));
        others.setText(
                comparison.others().isEmpty()
                        ? ""
                        : words.of("compare.script-fields", named(words, comparison.others())));
        Ui.shown(others, !comparison.others().isEmpty());
        list.getItems().setAll(rows(comparison));
        Label none = Ui.wrapped(words.of("compare.same"), "t-muted");
        list.setPlaceholder(none);
    }

    private List<ComparedRow> rows(ScriptComparison comparison) {
        if (comparison.isSame() && onlyChanged) {
            return List.of();
        }
        return ComparedRow.of(comparison, _ -> !onlyChanged);
    }

    /** Names of fields in words; those that are unknown to Lectern as they are written. */
    static String named(Words words, List<String> fields) {
        return fields.stream()
                .map(field -> words.has("compare.field." + field) ? words.of("compare.field." + field) : field)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Puts the keyboard where the scenes are. */
    public void focus() {
        list.requestFocus();
    }

    public Node root() {
        return root;
    }
}
