package app.lectern.slide;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes that decoration is made of. */
final class Forms {
    private static final float SLANT = 0.5f;

    private Forms() {}

    static Shape disc(float cx, float cy, float radius) {
        return new Ellipse2D.Float(cx - radius, cy - radius, radius * 2, radius * 2);
    }

    static Shape line(float fromX, float fromY, float toX, float toY) {
        return new Line2D.Float(fromX, fromY, toX, toY);
    }

    /** A part of a circle, clockwise; degrees, 0 at the right and 90 at the top. */
    static Shape arc(float cx, float cy, float radius, float from, float degrees) {
        return new Arc2D.Float(cx - radius, cy - radius, radius * 2, radius * 2, from, -degrees, Arc2D.OPEN);
    }

    static Shape ring(float cx, float cy, float radius, float thickness) {
        Path2D.Float ring = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        ring.append(disc(cx, cy, radius), false);
        ring.append(disc(cx, cy, radius - thickness), false);
        return ring;
    }

    static Shape polygon(double... points) {
        Path2D.Float polygon = new Path2D.Float();
        polygon.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            polygon.lineTo(points[i], points[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }

    /** A band that leans right from top to bottom of a page; x is its left edge at mid height. */
    static Shape slanted(float x, float width, float height) {
        float lean = height / 2 * SLANT;
        return polygon(x + lean, 0, x + width + lean, 0, x + width - lean, height, x - lean, height);
    }

    /** A speech bubble with its tail at the lower left. */
    static Shape bubble(Box box, float radius) {
        Area bubble = new Area(new RoundRectangle2D.Float(box.x(), box.y(), box.w(), box.h(), radius * 2, radius * 2));
        Path2D.Float tail = new Path2D.Float();
        float root = box.x() + box.w() * 0.16f;
        float foot = box.bottom();
        float reach = Math.min(box.h() * 0.26f, radius);
        tail.moveTo(root, foot - 1);
        tail.quadTo(root, foot + reach * 0.7f, root - reach * 0.5f, foot + reach);
        tail.quadTo(root + reach * 0.9f, foot + reach * 0.7f, root + reach * 1.25f, foot - 1);
        tail.closePath();
        bubble.add(new Area(tail));
        return bubble;
    }
}
