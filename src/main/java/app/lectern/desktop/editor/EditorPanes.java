package app.lectern.desktop.editor;

import app.lectern.desktop.Frames;
import app.lectern.desktop.desk.DeskTools;
import app.lectern.desktop.parts.Ui;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the panes of the editor stand, and which of them give way where the window is small for its text. */
final class EditorPanes {
    /** Below this width, at text of 100 %, the right side is a drawer and the scenes are pictures only. */
    private static final double NARROW = 1100;
    /** Above this width the side panes are wider. */
    private static final double WIDE = 1680;
    /** Below this width the drawer takes the place of the scenes too. */
    private static final double TIGHT = 760;
    /** While somebody searches or translates in a window lower than this, the time line gives way. */
    private static final double LOW = 480;

    /** Narration, play bar, list of scenes, time line, side, slide. */
    private static final int PANES = 6;

    private static final PseudoClass WIDE_SIDE = PseudoClass.getPseudoClass("wide");

    private final BorderPane desk = new BorderPane();
    private final VBox middle = new VBox();
    private final SlideStage stage;
    private final SourcePane source;
    private final SceneList scenes;
    private final DeskTools tools;
    private final PropertiesPane properties;
    private final Node side;
    private final ReadOnlyBooleanProperty drawer;
    private final IntSupplier textPercent;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private int standing;
    private @Nullable Frames next;
    private Runnable whenStanding = () -> {};

    /**
     * No pane stands yet.
     *
     * @param source holds the narration
     * @param side holds {@code properties}
     * @param drawer whether the side is wished for where there is little room
     * @param textPercent the size of the text
     */
    EditorPanes(
            SlideStage stage,
            SourcePane source,
            SceneList scenes,
            DeskTools tools,
            PropertiesPane properties,
            Node side,
            ReadOnlyBooleanProperty drawer,
            IntSupplier textPercent) {
        this.stage = stage;
        this.source = source;
        this.scenes = scenes;
        this.tools = tools;
        this.properties = properties;
        this.side = side;
        this.drawer = drawer;
        this.textPercent = textPercent;
        middle.setMinWidth(0);
        middle.getChildren().add(Ui.grow(stage.root()));
        desk.widthProperty().addListener(_ -> fit());
        desk.heightProperty().addListener(_ -> fit());
        tools.findBar().visibleProperty().addListener(_ -> fit());
        source.shown().addListener(_ -> fit());
        drawer.addListener(_ -> fit());
    }

    /**
     * Puts the panes up, once; false when they stand already. One comes after another: all at once would hold the window
     * up where Java is still cold.
     *
     * @param whenStanding what to do when all panes and their fields are there
     */
    boolean putUp(Runnable whenStanding) {
        if (standing > 0) {
            return false;
        }
        this.whenStanding = whenStanding;
        desk.setCenter(middle);
        putUpNext();
        return true;
    }

    private void putUpNext() {
        standing++;
        switch (standing) {
            case 1 -> middle.getChildren().add(source.beside());
            case 2 -> middle.getChildren().add(1, tools.playBar());
            // in no other size than the one that is left to it
            case PANES -> stage.begin();
            default -> fit();
        }
        next = Frames.inTurn(standing < PANES ? this::putUpNext : this::putUpFields);
    }

    private void putUpFields() {
        if (properties.addNext()) {
            next = Frames.inTurn(this::putUpFields);
        } else {
            whenStanding.run();
        }
    }

    /** Lays something over the middle, which has all the room where there is little; null takes it away. */
    void cover(@Nullable Node cover) {
        desk.setCenter(cover == null ? middle : cover);
        fit();
    }

    private void fit() {
        int percent = textPercent.getAsInt();
        double width = desk.getWidth() * 100 / percent;
        boolean isNarrow = width < NARROW;
        boolean wide = width > WIDE;
        scenes.fit(isNarrow, wide, percent);
        side.pseudoClassStateChanged(WIDE_SIDE, wide);
        if (standing > 0) {
            boolean tight = width < TIGHT;
            boolean open = !isNarrow || drawer.get();
            boolean covered = tight && !middle.equals(desk.getCenter());
            boolean low = desk.getHeight() * 100 / percent < LOW;
            desk.setLeft(standing < 3 || (open && tight) ? null : scenes.root());
            desk.setBottom(
                    standing < 4
                                    || (low
                                            && (tools.findBar().isVisible()
                                                    || source.shown().get()))
                            ? null
                            : tools.timeline());
            desk.setRight(standing < 5 || !open || covered ? null : side);
        }
        narrow.set(isNarrow);
    }

    /** Whether the side is a drawer. */
    ReadOnlyBooleanProperty narrow() {
        return narrow.getReadOnlyProperty();
    }

    BorderPane root() {
        return desk;
    }

    /** Puts up nothing more. */
    void close() {
        if (next != null) {
            next.stop();
        }
    }
}
