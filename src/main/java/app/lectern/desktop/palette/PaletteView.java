package app.lectern.desktop.palette;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.InView;
import app.lectern.desktop.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field, and under it what fits. The focus stays in the field; arrows choose, Enter takes, Esc leaves. */
public final class PaletteView {
    private static final double HEIGHT = 560;

    private final Studio studio;
    private final Words words;
    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField input = Ui.wide(new TextField());
    private final VBox list = new VBox(2);
    private final ScrollPane scroll = Ui.scroll(list);
    private final List<Node> rows = new ArrayList<>();
    private final VBox root;

    /** @param close closes the layer it lies in */
    public PaletteView(Studio studio, PaletteViewModel model, Runnable close) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.close = close;
        input.getStyleClass().add("palette-input");
        input.setPromptText(words.of("palette.prompt"));
        input.setAccessibleText(words.of("palette.prompt"));
        model.query().bind(input.textProperty());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox top = Ui.row(8, Ui.icon(Feather.SEARCH, "ic-lg", "t-muted"), input, Keys.cap("Esc"));
        top.setPadding(new Insets(6, 16, 6, 16));
        list.setPadding(new Insets(4, 8, 8, 8));
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        root = Ui.styled(new VBox(top, Ui.line(), scroll, Ui.line(), foot()), "layer", "palette");
        root.setMaxHeight(VBox.USE_PREF_SIZE);
        root.setAccessibleRole(AccessibleRole.DIALOG);
        root.setAccessibleText(words.of("action.palette"));
        // below a third of the screen the list scrolls
        scroll.setMaxHeight(HEIGHT);
        scroll.maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> root.getScene() == null
                                ? HEIGHT
                                : Math.min(HEIGHT, root.getScene().getHeight() * 0.55),
                        root.sceneProperty()));
        model.hits().addListener((javafx.beans.InvalidationListener) _ -> show());
        model.chosen().addListener(_ -> choose());
        show();
    }

    private Node foot() {
        Label count = Ui.firm("", "t-caption", "t-muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.of("palette.count", model.hits().size()), model.hits()));
        HBox foot = Ui.row(
                8,
                Keys.cap("↑"),
                Keys.cap("↓"),
                Ui.text(words.of("palette.choose"), "t-caption", "t-muted"),
                Keys.cap("Enter"),
                Ui.text(words.of("palette.take"), "t-caption", "t-muted"),
                Ui.gap(),
                count);
        foot.setPadding(new Insets(8, 16, 10, 16));
        return foot;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        if (!model.hits().isEmpty()) {
            close.run();
            model.run();
        }
    }

    private void show() {
        list.getChildren().clear();
        rows.clear();
        if (model.hits().isEmpty()) {
            list.getChildren().add(nothing());
        }
        Entry.Kind kind = null;
        for (Hit hit : model.hits()) {
            if (hit.kind() != kind) {
                kind = hit.kind();
                list.getChildren().add(heading(kind));
            }
            int index = rows.size();
            Node row = PaletteRow.of(studio, hit);
            row.setOnMouseClicked(_ -> {
                model.chosen().set(index);
                take();
            });
            rows.add(row);
            list.getChildren().add(row);
        }
        choose();
    }

    private Node nothing() {
        VBox box = Ui.column(
                4,
                Ui.text(words.of("palette.nothing"), "t-section"),
                Ui.wrapped(words.of("palette.nothing-how"), "t-dense", "t-muted"));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(32, 16, 32, 16));
        return box;
    }

    private Node heading(Entry.Kind kind) {
        HBox box = Ui.row(
                0,
                Ui.text(
                        words.of("palette." + kind.name().toLowerCase(Locale.ROOT)),
                        "t-caption",
                        "t-muted",
                        "t-strong"));
        box.setPadding(new Insets(8, 0, 2, 12));
        return box;
    }

    private void choose() {
        for (int i = 0; i < rows.size(); i++) {
            Ui.select(rows.get(i), i == model.chosen().get());
        }
        if (model.chosen().get() < rows.size()) {
            Node row = rows.get(model.chosen().get());
            // the field keeps the focus, so it says what is chosen
            input.setAccessibleHelp(row.getAccessibleText());
            reveal(row);
        }
    }

    private void reveal(Node row) {
        if (model.chosen().get() == 0) {
            scroll.setVvalue(0);
        } else {
            InView.bring(scroll, row);
        }
    }

    public Region root() {
        return root;
    }
}
