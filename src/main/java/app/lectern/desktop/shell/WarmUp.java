package app.lectern.desktop.shell;

import app.lectern.desktop.Frames;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the screens are made of, built and drawn where nobody sees it while the workspace opens: each kind of control is
 * slow the first time it is shown, and now nobody waits for the window.
 */
final class WarmUp {
    private static final double CARD = 280;
    private static final int DRAWN = 480;
    private static final int CARDS = 5;

    private final Scene window;
    private final Words words;

    private WarmUp(Scene window, Words words) {
        this.window = window;
        this.words = words;
    }

    /** Begins, a little in each frame; to be stopped as soon as the window has something to show. */
    static Frames of(Scene window, Words words) {
        WarmUp self = new WarmUp(window, words);
        return Frames.inTurn(
                () -> self.draw(self.choice()),
                () -> self.draw(new TextField(words.of("library.search"))),
                () -> self.draw(self.choices()),
                () -> self.draw(self.list(1)),
                () -> self.draw(self.list(CARDS)),
                () -> self.draw(self.layer()));
    }

    private void draw(Node node) {
        StackPane root = new StackPane(node);
        root.getStyleClass().setAll(window.getRoot().getStyleClass());
        Scene unseen = new Scene(root, window.getWidth(), CARD);
        unseen.getStylesheets().setAll(window.getStylesheets());
        unseen.snapshot(null);
    }

    private Node choice() {
        return Ui.toggle(words.of("library.all"), Feather.LAYERS, true, "filter");
    }

    private Node choices() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(words.of("library.all"), words.of("library.title"));
        box.setValue(words.of("library.all"));
        return box;
    }

    private Node list(int cards) {
        ListView<List<Node>> list = new ListView<>();
        list.getStyleClass().add("library-list");
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable List<Node> row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null ? null : Ui.row(1, row.toArray(Node[]::new)));
                setPrefHeight(CARD);
            }
        });
        list.getItems().add(IntStream.range(0, cards).mapToObj(_ -> card()).toList());
        return list;
    }

    /** As it is seen while it appears. */
    private Node layer() {
        Region layer = Ui.styled(
                new VBox(
                        Ui.row(1, new TextField(words.of("library.search")), Keys.cap("Esc")),
                        Ui.line(),
                        Ui.styled(new HBox(Ui.icon(Feather.LAYERS), Ui.title(words.of("library.title"))), "menu-row")),
                "layer",
                "palette");
        Region shadow = Ui.styled(new Region(), "layer-shadow");
        shadow.setCache(true);
        StackPane appearing = new StackPane(shadow, layer);
        appearing.getChildren().forEach(part -> part.setOpacity(0.5));
        return Ui.styled(new StackPane(appearing), "scrim");
    }

    private Node card() {
        var picture = new SimpleObjectProperty<@Nullable Image>(new WritableImage(DRAWN, DRAWN * 9 / 16));
        String title = words.of("library.search");
        Node facts = Ui.row(
                1,
                VideoState.APPROVED.chip(words),
                Ui.firm("0:00", "t-caption", "t-muted"),
                Ui.gap(),
                Ui.text(title, "t-caption", "t-muted"));
        Button card = new Button();
        card.getStyleClass().setAll("card");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Ui.width(card, CARD);
        card.setGraphic(new VBox(
                Thumbnail.of(picture, CARD, 1), Ui.styled(new VBox(Ui.title(title, "t-strong"), facts), "card-body")));
        return card;
    }
}
