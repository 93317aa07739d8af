package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A pattern of tiles with quarter discs, rings and leaves. */
final class Tiles {
    /**
     * Set by hand, row by row. First letter: ground; second: colour of the figure; third: figure (1-4 quarter disc by
     * corner, v half disc, o disc, r ring, l leaf, - none).
     */
    private static final List<List<String>> ROWS = List.of(
            List.of("pp-", "pt1", "ts2", "sa4"),
            List.of("pp-", "tk3", "apo", "ka1"),
            List.of("pt2", "sar", "kt2", "pt3"),
            List.of("tal", "ppo", "as3", "skv"),
            List.of("pp-", "st4", "tk1", "ap2"),
            List.of("pp-", "pp-", "pa4", "tsr"));

    private static final float OVERLAP = 0.5f;

    private Tiles() {}

    /** Fills a box: along its right edge on wide pages, else along its upper one. */
    static void draw(Canvas canvas, Box art, boolean wide, int seed) {
        int rows = ROWS.size();
        int columns = ROWS.getFirst().size();
        float size = wide ? art.h() / rows : art.w() / rows;
        int deep = wide ? columns : Math.min(columns, (int) Math.ceil(art.h() / size));
        for (int r = 0; r < rows; r++) {
            List<String> row = ROWS.get(Math.floorMod(r + seed, rows));
            for (int c = 0; c < deep; c++) {
                String code = swapped(row.get(columns - 1 - c), Math.floorMod(seed / rows, 2) == 1);
                float x = wide ? art.right() - (c + 1) * size : r * size;
                float y = wide ? r * size : art.bottom() - (deep - c) * size;
                tile(canvas, code, x, y, size);
            }
        }
    }

    /** Dark and bright figures change places. */
    private static String swapped(String code, boolean swap) {
        if (!swap) {
            return code;
        }
        return code.replace('a', '#').replace('k', 'a').replace('#', 'k');
    }

    private static void tile(Canvas canvas, String code, float x, float y, float s) {
        Palette palette = canvas.palette();
        canvas.fill(new Rectangle2D.Float(x, y, s + OVERLAP, s + OVERLAP), colour(palette, code.charAt(0)));
        Shape figure = switch (code.charAt(2)) {
            case '1' -> quarter(x - s, y - s, s, 270);
            case '2' -> quarter(x, y - s, s, 180);
            case '3' -> quarter(x, y, s, 90);
            case '4' -> quarter(x - s, y, s, 0);
            case 'v' -> new Arc2D.Float(x - s / 2, y, s, s, 270, 180, Arc2D.PIE);
            case 'o' -> Forms.disc(x + s / 2, y + s / 2, s * 0.27f);
            case 'r' -> Forms.ring(x + s / 2, y + s / 2, s * 0.36f, s * 0.15f);
            case 'l' -> leaf(x, y, s);
            default -> new Path2D.Float();
        };
        canvas.fill(figure, colour(palette, code.charAt(1)));
    }

    private static Shape quarter(float x, float y, float s, int start) {
        return new Arc2D.Float(x, y, 2 * s, 2 * s, start, 90, Arc2D.PIE);
    }

    private static Shape leaf(float x, float y, float s) {
        Area leaf = new Area(new Ellipse2D.Float(x, y - s, 2 * s, 2 * s));
        leaf.intersect(new Area(new Ellipse2D.Float(x - s, y, 2 * s, 2 * s)));
        return leaf;
    }

    private static Color colour(Palette palette, char code) {
        return switch (code) {
            case 't' -> palette.accentSoft();
            case 's' -> Ink.mix(palette.accentSoft(), palette.accent(), 0.32);
            case 'a' -> palette.accent();
            case 'k' -> palette.section();
            default -> palette.paper();
        };
    }
}
