package app.lectern.slide;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A rectangle in slide units. */
record Box(float x, float y, float w, float h) {
    float right() {
        return x + w;
    }

    float bottom() {
        return y + h;
    }

    /** What is left below a cut of this depth. */
    Box cutTop(float depth) {
        return new Box(x, y + depth, w, h - depth);
    }

    Box withWidth(float width) {
        return new Box(x, y, width, h);
    }

    Rectangle2D rect() {
        return new Rectangle2D.Float(x, y, w, h);
    }

    RoundRectangle2D round(float radius) {
        float diameter = Math.min(radius * 2, Math.min(w, h));
        return new RoundRectangle2D.Float(x, y, w, h, diameter, diameter);
    }
}
