package app.lectern.desktop.timeline;

import app.lectern.desktop.parts.Ui;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** The colours of the style sheet for a canvas, which knows no sheet: swatches that nobody sees are given them. */
final class TimelineColours {
    private final Pane root = new Pane();
    private final Rectangle clip = swatch("swatch-clip");
    private final Rectangle chosen = swatch("swatch-chosen");
    private final Rectangle edge = swatch("swatch-edge");
    private final Rectangle wave = swatch("swatch-wave");
    private final Rectangle words = swatch("swatch-words");
    private final Rectangle muted = swatch("swatch-muted");
    private final Rectangle head = swatch("swatch-head");

    private Rectangle swatch(String styleClass) {
        Rectangle swatch = Ui.styled(new Rectangle(1, 1, Color.GREY), styleClass);
        swatch.setOpacity(0);
        root.getChildren().add(swatch);
        return swatch;
    }

    TimelineColours() {
        root.setManaged(false);
        root.setMouseTransparent(true);
    }

    void onChange(Runnable redraw) {
        root.getChildren().forEach(swatch -> ((Rectangle) swatch).fillProperty().addListener(_ -> redraw.run()));
    }

    Pane root() {
        return root;
    }

    Paint clip() {
        return clip.getFill();
    }

    Paint chosen() {
        return chosen.getFill();
    }

    Paint edge() {
        return edge.getFill();
    }

    Paint wave() {
        return wave.getFill();
    }

    Paint words() {
        return words.getFill();
    }

    Paint muted() {
        return muted.getFill();
    }

    Paint head() {
        return head.getFill();
    }
}
