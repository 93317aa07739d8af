package app.lectern.desktop.library;

import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.VideoScript;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The first slide of one video after the other, drawn only while it is in sight. */
public final class CoverView extends StackPane {
    private static final double LIGHTER = 0.18;

    private final Covers covers;
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private @Nullable VideoScript script;

    CoverView(Covers covers) {
        this.covers = covers;
        getStyleClass().add("picture");
        getChildren().add(view);
        setClip(clip);
        // round corners are cut out once, not in every frame
        setCache(true);
    }

    /**
     * Gives it a size.
     *
     * @param radius of the corners
     * @param roundBelow whether the lower corners are round too
     */
    void size(double width, double radius, boolean roundBelow) {
        double height = Math.round(width * 9 / 16);
        view.setFitWidth(width);
        view.setFitHeight(height);
        setMinSize(width, height);
        setMaxSize(width, height);
        clip.setWidth(width);
        clip.setHeight(roundBelow ? height : height + radius);
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
    }

    /** Shows a script's first slide; null shows nothing and lets the one before go. */
    public void show(@Nullable VideoScript next, boolean grey) {
        setEffect(grey ? grey() : null);
        if (script != null && next != null && script.sha256().equals(next.sha256())) {
            return;
        }
        view.imageProperty().unbind();
        view.setImage(null);
        if (script != null) {
            covers.leave(script);
        }
        script = next;
        if (next != null) {
            view.imageProperty().bind(covers.want(next));
        }
    }

    private static ColorAdjust grey() {
        ColorAdjust grey = new ColorAdjust();
        grey.setSaturation(-1);
        grey.setBrightness(LIGHTER);
        return grey;
    }

    /** A small slide in a row of its own. */
    public static CoverView small(Covers covers, double width) {
        CoverView cover = new CoverView(covers);
        cover.size(width, 4, true);
        return Ui.styled(cover);
    }
}
