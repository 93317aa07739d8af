package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.SlideLayout;
import app.lectern.script.SceneDocument;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The layout of the shown scene, chosen among pictures of this very scene in each of them. */
final class LayoutField {
    private static final int COLUMNS = 4;
    private static final int PICTURE = 128;
    private static final int DRAWN = 256;
    private static final int MARGIN = 12;

    private final Words words;
    private final Supplier<LiveSlide> slides;
    private final Function<@Nullable SlideLayout, @Nullable SlideSource> laidOut;
    private final IntSupplier scene;
    private final Consumer<@Nullable SlideLayout> chosen;
    private final Label name = Ui.title("");
    private final Button button;
    private final PopOver over = new PopOver();
    private @Nullable SlideLayout shown;

    /**
     * @param slides makes a small picture
     * @param laidOut the script with the scene in a layout; null lets the renderer choose
     * @param scene the shown one, from 0
     * @param chosen told what the person chooses
     */
    LayoutField(
            Words words,
            Supplier<LiveSlide> slides,
            Function<@Nullable SlideLayout, @Nullable SlideSource> laidOut,
            IntSupplier scene,
            Consumer<@Nullable SlideLayout> chosen) {
        this.words = words;
        this.slides = slides;
        this.laidOut = laidOut;
        this.scene = scene;
        this.chosen = chosen;
        button = Ui.button("", null, this::open, "choice");
        HBox content = Ui.row(8, Ui.wide(name), Ui.styled(new Region(), "choice-arrow"));
        content.prefWidthProperty().bind(button.widthProperty().subtract(2 * MARGIN));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        over.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        choice(null);
    }

    /** Follows what is chosen. A scene that asks something has no choice. */
    void show(SceneDocument scene) {
        boolean asks = scene.question() != null;
        button.setDisable(asks);
        choice(asks ? SlideLayout.QUESTION : scene.layout());
    }

    private void choice(@Nullable SlideLayout layout) {
        shown = layout;
        name.setText(name(layout));
        button.setAccessibleText(words.of("editor.layout") + ": " + name(layout));
    }

    private String name(@Nullable SlideLayout layout) {
        return words.of("layout." + (layout == null ? "auto" : layout.id()));
    }

    private void open() {
        TilePane tiles = new TilePane(8, 8);
        tiles.setPrefColumns(COLUMNS);
        tiles.setPadding(new Insets(16));
        tiles.getChildren().add(tile(null));
        for (SlideLayout layout : EnumSet.complementOf(EnumSet.of(SlideLayout.QUESTION))) {
            tiles.getChildren().add(tile(layout));
        }
        over.setContentNode(tiles);
        over.setOnShown(_ -> focus(tiles));
        over.show(button);
    }

    private static void focus(TilePane tiles) {
        Node now = tiles.lookup(".layout-tile:selected");
        if (now != null) {
            now.requestFocus();
        }
    }

    private Button tile(@Nullable SlideLayout layout) {
        LiveSlide live = slides.get();
        SlideSource source = laidOut.apply(layout);
        if (source != null) {
            live.show(source, scene.getAsInt(), DRAWN);
        }
        Button tile = Ui.button(
                name(layout),
                null,
                () -> {
                    over.hide();
                    chosen.accept(layout);
                },
                "flat",
                "layout-tile");
        tile.setGraphic(Thumbnail.of(live.image(), PICTURE, 4));
        tile.setContentDisplay(ContentDisplay.TOP);
        return Ui.select(tile, layout == shown);
    }

    Node root() {
        return button;
    }
}
