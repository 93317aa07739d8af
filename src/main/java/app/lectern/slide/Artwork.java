package app.lectern.slide;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The theme's decoration: flat, opaque shapes. No gradients to band, nothing for the video's encoder to chase. */
final class Artwork {
    /** Where the artwork of a cover stands. */
    static final Box COVER = new Box(Page.WIDTH * 0.625f, 0, Page.WIDTH * 0.375f, Page.HEIGHT);

    private static final double TINT = 0.75;
    private static final float TILE = Page.HEIGHT / 6;

    /**
     * A hand-set pattern, row by row. First letter: ground; second: colour of the figure; third: figure (1-4 quarter
     * disc by corner, v half disc, o disc, r ring, l leaf, - none).
     */
    private static final List<List<String>> TILES = List.of(
            List.of("pp-", "pt1", "ts2", "sa4"),
            List.of("pp-", "tk3", "apo", "ka1"),
            List.of("pt2", "sar", "kt2", "pt3"),
            List.of("tal", "ppo", "as3", "skv"),
            List.of("pp-", "st4", "tk1", "ap2"),
            List.of("pp-", "pp-", "pa4", "tsr"));

    private Artwork() {}

    /** Arcs in the lower right corner of content slides, hardly darker than the paper. */
    static void corner(Canvas canvas) {
        Palette palette = canvas.palette();
        Color tint = Ink.mix(palette.paper(), palette.tint(), TINT);
        for (double radius : new double[] {0.50, 0.34, 0.18}) {
            canvas.fill(ring(Page.WIDTH, Page.HEIGHT, Page.h(radius), Page.h(0.08)), tint);
        }
    }

    /** The tiles of a cover. */
    static void cover(Canvas canvas) {
        for (int r = 0; r < TILES.size(); r++) {
            List<String> row = TILES.get(r);
            for (int c = 0; c < row.size(); c++) {
                tile(canvas, row.get(c), Page.WIDTH - (row.size() - c) * TILE, r * TILE);
            }
        }
    }

    /** A check mark about a centre. */
    static void check(Canvas canvas, float centreX, float centreY, float size, Color colour) {
        float unit = size / 24;
        float x = centreX - size / 2;
        float y = centreY - size / 2;
        Path2D.Float check = new Path2D.Float();
        check.moveTo(x + 4.5f * unit, y + 12.5f * unit);
        check.lineTo(x + 9.8f * unit, y + 17.8f * unit);
        check.lineTo(x + 19.5f * unit, y + 6.8f * unit);
        canvas.stroke(check, colour, 2.6f * unit);
    }

    private static void tile(Canvas canvas, String code, float x, float y) {
        float s = TILE;
        float overlap = 0.5f;
        canvas.fill(new Rectangle2D.Float(x, y, s + overlap, s + overlap), colour(canvas.palette(), code.charAt(0)));
        Shape figure = switch (code.charAt(2)) {
            case '1' -> new Arc2D.Float(x - s, y - s, 2 * s, 2 * s, 270, 90, Arc2D.PIE);
            case '2' -> new Arc2D.Float(x, y - s, 2 * s, 2 * s, 180, 90, Arc2D.PIE);
            case '3' -> new Arc2D.Float(x, y, 2 * s, 2 * s, 90, 90, Arc2D.PIE);
            case '4' -> new Arc2D.Float(x - s, y, 2 * s, 2 * s, 0, 90, Arc2D.PIE);
            case 'v' -> new Arc2D.Float(x - s / 2, y, s, s, 270, 180, Arc2D.PIE);
            case 'o' -> disc(x + s / 2, y + s / 2, s * 0.27f);
            case 'r' -> ring(x + s / 2, y + s / 2, s * 0.36f, s * 0.15f);
            case 'l' -> leaf(x, y, s);
            default -> new Path2D.Float();
        };
        canvas.fill(figure, colour(canvas.palette(), code.charAt(1)));
    }

    private static Color colour(Palette palette, char code) {
        return switch (code) {
            case 't' -> palette.accentSoft();
            case 's' -> Ink.mix(palette.accentSoft(), palette.accent(), 0.32);
            case 'a' -> palette.accent();
            case 'k' -> palette.deep();
            default -> palette.paper();
        };
    }

    private static Shape disc(float cx, float cy, float radius) {
        return new Ellipse2D.Float(cx - radius, cy - radius, radius * 2, radius * 2);
    }

    private static Shape ring(float cx, float cy, float radius, float thickness) {
        Path2D.Float ring = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        ring.append(disc(cx, cy, radius), false);
        ring.append(disc(cx, cy, radius - thickness), false);
        return ring;
    }

    private static Shape leaf(float x, float y, float s) {
        Area leaf = new Area(new Ellipse2D.Float(x, y - s, 2 * s, 2 * s));
        leaf.intersect(new Area(new Ellipse2D.Float(x - s, y, 2 * s, 2 * s)));
        return leaf;
    }
}
