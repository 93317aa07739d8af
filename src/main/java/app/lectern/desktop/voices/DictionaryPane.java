package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The workspace's pronunciation dictionary: find, listen, put in, change, take out. */
final class DictionaryPane {
    private static final double WRITTEN_WIDTH = 200;
    private static final double SAY_WIDTH = 260;
    private static final double LANGUAGE_WIDTH = 110;

    private final Words words;
    private final VoicesViewModel model;
    private final TextField search = new TextField();
    private final TextField written = new TextField();
    private final TextField say = new TextField();
    private final CheckBox pattern = new CheckBox();
    private final ComboBox<String> language = new ComboBox<>();
    private final Label count = Ui.firm("", "count");
    private final VBox rows = new VBox();
    private final Node root;

    DictionaryPane(Words words, VoicesViewModel model) {
        this.words = words;
        this.model = model;
        search.setPromptText(words.of("dictionary.search"));
        search.setAccessibleText(words.of("dictionary.search"));
        search.textProperty().addListener(_ -> show());
        VBox table = Ui.styled(new VBox(head(), entryForm(), rows), "surface", "grid");
        this.root = Ui.column(12, title(), table);
        model.settings().addListener(_ -> show());
        show();
    }

    private Node title() {
        return Ui.row(
                8,
                Ui.text(words.of("dictionary.title"), "t-section"),
                count,
                Ui.gap(),
                Ui.cell(search, 232),
                Ui.button(words.of("dictionary.import"), Feather.UPLOAD, this::importFile),
                Ui.button(words.of("dictionary.export"), Feather.DOWNLOAD, this::exportFile));
    }

    private Node head() {
        return Ui.styled(
                new HBox(
                        Ui.cell(Ui.text(words.of("dictionary.written")), WRITTEN_WIDTH),
                        Ui.cell(Ui.text(words.of("dictionary.say")), SAY_WIDTH),
                        Ui.text(words.of("voices.language"))),
                "grid-head");
    }

    private Node entryForm() {
        written.setPromptText(words.of("dictionary.written"));
        written.setAccessibleText(words.of("dictionary.written"));
        say.setPromptText(words.of("dictionary.say"));
        say.setAccessibleText(words.of("dictionary.say"));
        say.setOnAction(_ -> add());
        language.getItems().addAll("ko", "en", "");
        language.setValue("ko");
        language.setAccessibleText(words.of("voices.language"));
        language.setConverter(new LanguageNames(words));
        pattern.setText(words.of("dictionary.pattern"));
        pattern.setMinWidth(CheckBox.USE_PREF_SIZE);
        BooleanBinding incomplete = Bindings.createBooleanBinding(
                () -> written.getText().isBlank() || say.getText().isBlank(),
                written.textProperty(),
                say.textProperty());
        Button listen = Ui.button(
                words.of("voices.listen"),
                Feather.HEADPHONES,
                () -> listen(say.getText(), language.getValue()),
                "small");
        listen.disableProperty().bind(say.textProperty().isEmpty());
        Button add = Ui.button(words.of("dictionary.add"), Feather.PLUS, this::add, "accent", "small");
        add.disableProperty().bind(incomplete);
        return Ui.styled(
                new HBox(
                        Ui.cell(written, WRITTEN_WIDTH),
                        Ui.cell(say, SAY_WIDTH),
                        Ui.cell(language, LANGUAGE_WIDTH),
                        pattern,
                        Ui.gap(),
                        listen,
                        add),
                "grid-row");
    }

    private void add() {
        String spoken = say.getText().strip();
        String shown = written.getText().strip();
        if (spoken.isEmpty() || shown.isEmpty()) {
            return;
        }
        Kind kind = pattern.isSelected() ? Kind.PATTERN : Kind.WORD;
        String tag = language.getValue();
        model.add(new Pronunciation(kind, shown, spoken, tag == null || tag.isEmpty() ? null : tag));
        written.clear();
        say.clear();
        pattern.setSelected(false);
        written.requestFocus();
    }

    private void show() {
        List<Pronunciation> all = model.settings().get().pronunciations();
        count.setText(String.valueOf(all.size()));
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Node> shown = all.stream()
                .filter(entry -> entry.written().toLowerCase(Locale.ROOT).contains(wanted)
                        || entry.say().toLowerCase(Locale.ROOT).contains(wanted))
                .map(this::row)
                .toList();
        rows.getChildren().setAll(shown);
        if (shown.isEmpty()) {
            String key = all.isEmpty() ? "dictionary.empty" : "dictionary.nothing-found";
            rows.getChildren()
                    .add(Ui.styled(Ui.row(0, Ui.wide(Ui.wrapped(words.of(key), "t-dense", "t-muted"))), "grid-row"));
        }
    }

    private Node row(Pronunciation entry) {
        String tag = entry.language() == null ? "" : entry.language();
        HBox row = new HBox(
                Ui.cell(Ui.title(entry.written(), "t-strong"), WRITTEN_WIDTH),
                Ui.cell(Ui.title(entry.say()), SAY_WIDTH),
                Ui.cell(Ui.text(LanguageNames.of(words, tag), "t-muted"), LANGUAGE_WIDTH));
        if (entry.kind() == Kind.PATTERN) {
            row.getChildren().add(Ui.text(words.of("dictionary.pattern"), "count"));
        }
        row.getChildren()
                .addAll(
                        Ui.gap(),
                        Ui.iconButton(
                                Feather.HEADPHONES,
                                words.of("voices.listen-to", entry.written()),
                                () -> listen(entry.say(), tag),
                                "small"),
                        Ui.iconButton(
                                Feather.EDIT_2,
                                words.of("dictionary.edit", entry.written()),
                                () -> edit(entry),
                                "small"),
                        Ui.iconButton(
                                Feather.TRASH_2,
                                words.of("dictionary.remove", entry.written()),
                                () -> model.remove(entry),
                                "small"));
        return Ui.styled(row, "grid-row");
    }

    private void edit(Pronunciation entry) {
        written.setText(entry.written());
        say.setText(entry.say());
        language.setValue(entry.language() == null ? "" : entry.language());
        pattern.setSelected(entry.kind() == Kind.PATTERN);
        say.requestFocus();
    }

    private void listen(String text, String tag) {
        model.listen(text, tag.isEmpty() ? "ko" : tag, null);
    }

    private void importFile() {
        File file = chooser().showOpenDialog(search.getScene().getWindow());
        if (file != null) {
            model.importCsv(file.toPath());
        }
    }

    private void exportFile() {
        FileChooser chooser = chooser();
        chooser.setInitialFileName("pronunciations.csv");
        File file = chooser.showSaveDialog(search.getScene().getWindow());
        if (file != null) {
            model.exportCsv(file.toPath());
        }
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.of("dictionary.csv"), "*.csv"));
        return chooser;
    }

    Node root() {
        return root;
    }
}
