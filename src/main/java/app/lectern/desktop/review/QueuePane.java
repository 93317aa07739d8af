package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.library.Covers;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.review.ReviewQuery.Turn;
import java.io.File;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** What waits for a verdict, whose turn it is, and what was decided. */
final class QueuePane {
    private final Words words;
    private final ReviewViewModel model;
    private final Covers covers;
    private final FlowPane turns = new FlowPane(6, 6);
    private final Map<Turn, ToggleButton> buttons = new EnumMap<>(Turn.class);
    private final ListView<ReviewItem> list = new ListView<>();
    private final VBox root;
    private boolean following;

    QueuePane(Studio studio, ReviewViewModel model, Runnable chosen) {
        this.words = studio.words();
        this.model = model;
        this.covers = new Covers(studio);
        Clock clock = studio.lectern().config().clock();
        list.getStyleClass().add("rows");
        list.setAccessibleText(words.of("review.queue"));
        list.setCellFactory(_ -> new QueueCell(words, clock, covers));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                model.open(item.script().videoId());
                chosen.run();
            }
        });
        for (Turn turn : Turn.values()) {
            buttons.put(turn, button(turn));
        }
        turns.getChildren().setAll(buttons.values());
        turns.setMinHeight(Region.USE_PREF_SIZE);
        root = Ui.styled(
                new VBox(
                        12,
                        turns,
                        Ui.row(6, Ui.wide(search()), export(studio)),
                        Ui.grow(list),
                        keys(ReviewItem.decides(studio.user()))),
                "surface",
                "pane-left",
                "review-queue");
        root.setPadding(new Insets(16, 12, 12, 12));
        model.queue().all().subscribe(_ -> update());
        model.queue().query().addListener(_ -> update());
        model.queue().shown().subscribe(this::show);
        model.reviewed().addListener(_ -> follow());
    }

    private TextField search() {
        TextField field = new TextField(model.queue().query().get().search());
        field.setPromptText(words.of("review.search"));
        field.setAccessibleText(words.of("review.search"));
        field.textProperty().addListener((_, _, text) -> model.queue().search(text));
        return field;
    }

    /** What is due, for a calendar or a spreadsheet. */
    private Node export(Studio studio) {
        Button button = Ui.iconButton(Feather.CALENDAR, words.of("due.export"), () -> {}, "small");
        DueExport export = new DueExport(studio);
        ContextMenu menu = new ContextMenu();
        for (DueExport.Form form : DueExport.Form.values()) {
            MenuItem item = new MenuItem(words.of("due.export." + form));
            item.setOnAction(_ -> {
                FileChooser chooser = new FileChooser();
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(form.name(), "*." + form.ending()));
                chooser.setInitialFileName("lectern-due." + form.ending());
                File file = chooser.showSaveDialog(button.getScene().getWindow());
                if (file != null) {
                    export.write(file.toPath(), form);
                }
            });
            menu.getItems().add(item);
        }
        button.setContextMenu(menu);
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private void update() {
        Turn now = model.queue().query().get().turn();
        buttons.forEach((turn, button) -> {
            button.setText(words.of("review.turn." + turn) + " " + model.queue().count(turn));
            button.setSelected(turn == now);
        });
    }

    private ToggleButton button(Turn turn) {
        ToggleButton button = Ui.toggle("", null, false, "filter");
        button.setOnAction(_ -> {
            model.queue().turn(turn);
            update();
        });
        return button;
    }

    private void show(List<ReviewItem> items) {
        following = true;
        list.getItems().setAll(items);
        following = false;
        boolean read = model.queue().all().get() != null;
        boolean found = !model.queue().query().get().search().isBlank();
        String turn = "review.none." + model.queue().query().get().turn();
        list.setPlaceholder(
                read ? Ui.wrapped(words.of(found ? "review.nothing-found" : turn), "t-dense", "t-muted") : new Label());
        follow();
    }

    private void follow() {
        Reviewed now = model.reviewed().get();
        following = true;
        list.getSelectionModel().clearSelection();
        for (ReviewItem item : list.getItems()) {
            if (now != null && item.script().videoId().equals(now.script().videoId())) {
                list.getSelectionModel().select(item);
            }
        }
        following = false;
    }

    private Node keys(boolean decides) {
        FlowPane keys = new FlowPane(
                12,
                6,
                key(words.of("review.key-scenes"), "J", "K"),
                key(words.of("review.comment"), "C"),
                key(words.of("action.shortcuts"), "F1"));
        if (decides) {
            keys.getChildren()
                    .addAll(2, List.of(key(words.of("editor.approve"), "A"), key(words.of("editor.reject"), "R")));
        }
        keys.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(8, Ui.line(), keys);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private static HBox key(String what, String... caps) {
        HBox row = Ui.row(4);
        for (String cap : caps) {
            row.getChildren().add(Keys.cap(cap));
        }
        row.getChildren().add(Ui.firm(what, "t-caption", "t-muted"));
        return row;
    }

    Region root() {
        return root;
    }

    /** Draws nothing any more. */
    void close() {
        covers.close();
    }
}
