package app.lectern.desktop.library;

import app.lectern.desktop.parts.Thumbnail;
import app.lectern.domain.script.VideoScript;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.CornerRadii;
import org.jspecify.annotations.Nullable;

/** The first slide of one video after the other, drawn only while it is in sight. */
public final class CoverView {
    private static final double LIGHTER = 0.18;

    private final Covers covers;
    private final Thumbnail root = new Thumbnail();
    private @Nullable VideoScript script;

    CoverView(Covers covers) {
        this.covers = covers;
    }

    /** Shows a script's first slide; null shows nothing and lets the one before go. */
    public void show(@Nullable VideoScript next, boolean grey) {
        root.setEffect(grey ? grey() : null);
        if (script != null && next != null && script.sha256().equals(next.sha256())) {
            return;
        }
        root.imageProperty().unbind();
        root.imageProperty().set(null);
        if (script != null) {
            covers.leave(script);
        }
        script = next;
        if (next != null) {
            root.imageProperty().bind(covers.want(next));
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
        cover.root.size(width, new CornerRadii(4));
        return cover;
    }

    public Thumbnail root() {
        return root;
    }
}
