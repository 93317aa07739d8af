package app.lectern.desktop.find;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.find.Match;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Finds and replaces in all scenes: a bar above the script, and below it every place with what would become of it. */
public final class FindBar {
    private static final double FIELD = 260;
    /** The list of places in letters: as high as its rows, and no higher than some of them. */
    private static final double ROW_EM = 3;

    private static final int ROWS = 5;
    /** What part of the window's height the places may take. */
    private static final double SHARE = 6;

    private final Words words;
    private final FindViewModel model;
    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final HBox second;
    private final ListView<Match> places = new ListView<>();
    private final VBox root;
    private final Runnable back;

    /** @param back where the keyboard goes when the bar is closed */
    public FindBar(Words words, FindViewModel model, Runnable back) {
        this.words = words;
        this.model = model;
        this.back = back;
        second = replaceRow();
        fillPlaces();
        root = Ui.styled(new VBox(8, findRow(), second, places), "surface", "find-bar");
        root.setPadding(new Insets(8, 16, 8, 16));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Ui.shown(root, false);
    }

    private HBox findRow() {
        field(wanted, "find.wanted");
        wanted.textProperty().bindBidirectional(model.wanted());
        Label told = Ui.firm("", "t-dense", "t-muted");
        told.textProperty().bind(model.told());
        return Ui.row(
                8,
                wanted,
                toggle("find.case", model.matchCase()),
                toggle("find.whole", model.wholeWord()),
                Ui.iconButton(Feather.CHEVRON_UP, words.of("find.previous"), model::previous, "small"),
                Ui.iconButton(Feather.CHEVRON_DOWN, words.of("find.next"), model::next, "small"),
                told,
                Ui.gap(),
                Ui.iconButton(Feather.X, words.of("find.close"), this::close, "small"));
    }

    private HBox replaceRow() {
        field(replacement, "find.replacement");
        replacement.textProperty().bindBidirectional(model.replacement());
        Button one = Ui.button(words.of("find.replace"), null, model::replace, "small");
        Button all = Ui.button(words.of("find.replace-all"), null, model::replaceAll, "small");
        Label why = Ui.text(words.of("find.read-only"), "t-dense", "t-muted");
        why.visibleProperty().bind(model.writable().not());
        for (Button button : new Button[] {one, all}) {
            button.disableProperty()
                    .bind(Bindings.isEmpty(model.matches()).or(model.writable().not()));
        }
        return Ui.row(8, replacement, one, all, why);
    }

    private void field(TextField field, String key) {
        field.setPromptText(words.of(key));
        field.setAccessibleText(words.of(key));
        Ui.width(field, FIELD);
    }

    private ToggleButton toggle(String key, BooleanProperty on) {
        ToggleButton button = Ui.toggle(words.of(key), null, on.get(), "filter");
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private void fillPlaces() {
        places.setItems(model.matches());
        places.getStyleClass().add("rows");
        places.setAccessibleText(words.of("find.matches"));
        places.setCellFactory(_ -> new MatchCell(words, model));
        places.setOnMouseClicked(_ -> model.go(places.getSelectionModel().getSelectedIndex()));
        model.current().addListener((_, _, now) -> select(now.intValue()));
        model.matches().subscribe(this::fitPlaces);
        model.replacement().addListener(_ -> places.refresh());
        Ui.shown(places, false);
    }

    private void fitPlaces() {
        double row = ROW_EM * wanted.getFont().getSize();
        double room = root.getScene() == null ? ROWS * row : root.getScene().getHeight() / SHARE;
        int rows = Math.min(
                Math.clamp((long) (room / row), 2, ROWS), model.matches().size());
        places.setPrefHeight(rows * row);
        places.setMinHeight(Region.USE_PREF_SIZE);
        Ui.shown(places, rows > 0);
    }

    private void select(int index) {
        if (index >= 0) {
            places.getSelectionModel().select(index);
            places.scrollTo(Math.max(0, index - 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            if (places.isFocused()) {
                model.go(places.getSelectionModel().getSelectedIndex());
            } else if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        }
    }

    /**
     * Opens the bar and writes go into it.
     *
     * @param replacing whether the second row is shown too
     */
    public void open(boolean replacing) {
        Ui.shown(root, true);
        Ui.shown(second, replacing);
        model.search();
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void close() {
        Ui.shown(root, false);
        back.run();
    }

    /** Whether somebody looks for something. */
    public boolean isOpen() {
        return root.isVisible();
    }

    public Node root() {
        return root;
    }
}
