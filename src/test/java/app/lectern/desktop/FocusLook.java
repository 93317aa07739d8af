package app.lectern.desktop;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** What a control and the little room around it look like, to be compared with and without the keyboard on it. */
record FocusLook(WritableImage picture) {
    /** A ring of 2 px lies 3 px outside. */
    private static final double ROOM = 6;
    /** What WCAG 2.2 asks of the difference between the two states. */
    private static final double CONTRAST = 3;
    /** More than a caret has. */
    private static final int PIXELS = 40;

    /** Null for what is out of sight. To be called on the window's thread. */
    static @Nullable FocusLook of(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return null;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, bounds.getMinX() - ROOM);
        double top = Math.max(0, bounds.getMinY() - ROOM);
        double right = Math.min(scene.getWidth(), bounds.getMaxX() + ROOM);
        double bottom = Math.min(scene.getHeight(), bounds.getMaxY() + ROOM);
        if (right - left <= 2 * ROOM || bottom - top <= 2 * ROOM) {
            return null;
        }
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(
                new Rectangle2D(Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(bottom - top)));
        return new FocusLook(scene.getRoot().snapshot(part, null));
    }

    /** Whether somebody sees the difference to another state of the same control. */
    boolean differsFrom(FocusLook other) {
        PixelReader mine = picture.getPixelReader();
        PixelReader its = other.picture.getPixelReader();
        int width = (int) Math.min(picture.getWidth(), other.picture.getWidth());
        int height = (int) Math.min(picture.getHeight(), other.picture.getHeight());
        int seen = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int one = mine.getArgb(x, y);
                int two = its.getArgb(x, y);
                if (one != two && contrast(one, two) >= CONTRAST) {
                    seen++;
                }
            }
        }
        return seen >= PIXELS;
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int part) {
        double value = (part & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
