package app.lectern.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ScrollBarSkin;
import javafx.scene.layout.Region;

/** A scroll bar whose thumb can be seen and held however much there is to scroll. The style sheet names it. */
public final class LongThumb extends ScrollBarSkin {
    private static final double LEAST = 28;

    /** The skin of a bar. */
    public LongThumb(ScrollBar bar) {
        super(bar);
        // after the listener of the skin it is made from, which places the thumb too
        registerChangeListener(bar.valueProperty(), _ -> lengthen());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        lengthen();
    }

    private void lengthen() {
        ScrollBar bar = getSkinnable();
        if (part("thumb") instanceof Region thumb && part("track") instanceof Region track) {
            boolean upright = bar.getOrientation() == Orientation.VERTICAL;
            double room = upright ? track.getHeight() : track.getWidth();
            double length = upright ? thumb.getHeight() : thumb.getWidth();
            double range = bar.getMax() - bar.getMin();
            if (length < LEAST && room > 2 * LEAST && range > 0) {
                double at = (room - LEAST) * Math.clamp((bar.getValue() - bar.getMin()) / range, 0, 1);
                thumb.resize(upright ? thumb.getWidth() : LEAST, upright ? LEAST : thumb.getHeight());
                place(thumb, upright, (upright ? track.getLayoutY() : track.getLayoutX()) + at);
            }
        }
    }

    private static void place(Region thumb, boolean upright, double at) {
        if (upright) {
            thumb.setTranslateY(Math.rint(at - thumb.getLayoutY()));
        } else {
            thumb.setTranslateX(Math.rint(at - thumb.getLayoutX()));
        }
    }

    private Node part(String styleClass) {
        return getSkinnable().lookup("." + styleClass);
    }
}
