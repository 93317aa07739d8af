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

    float centreX() {
        return x + w / 2;
    }

    float centreY() {
        return y + h / 2;
    }

    /** What is left below a cut of this depth. */
    Box cutTop(float depth) {
        return new Box(x, y + depth, w, h - depth);
    }

    Box withWidth(float width) {
        return new Box(x, y, width, h);
    }

    Box withHeight(float height) {
        return new Box(x, y, w, height);
    }

    Box inset(float dx, float dy) {
        return new Box(x + dx, y + dy, w - 2 * dx, h - 2 * dy);
    }

    Box movedDown(float by) {
        return new Box(x, y + by, w, h);
    }

    /** One of some boxes beside each other. */
    Box cell(int index, int count, float gap) {
        float width = (w - gap * (count - 1)) / count;
        return new Box(x + index * (width + gap), y, width, h);
    }

    /** One of some boxes below each other. */
    Box row(int index, int count, float gap) {
        float height = (h - gap * (count - 1)) / count;
        return new Box(x, y + index * (height + gap), w, height);
    }

    Rectangle2D rect() {
        return new Rectangle2D.Float(x, y, w, h);
    }

    RoundRectangle2D round(float radius) {
        float diameter = Math.min(radius * 2, Math.min(w, h));
        return new RoundRectangle2D.Float(x, y, w, h, diameter, diameter);
    }
}
