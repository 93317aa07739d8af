package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.awt.geom.Area;
import java.util.List;

/** The artwork of covers, varied by the lesson's title: two courses beside each other differ, one never does. */
final class CoverArt {
    private CoverArt() {}

    /** The part of a page that carries it. */
    static Box box(Page page) {
        if (page.wide()) {
            float x = page.width() * 0.625f;
            return new Box(x, 0, page.width() - x, page.height());
        }
        return new Box(0, 0, page.width(), page.height() * (page.tall() ? 0.375f : 0.27f));
    }

    static void draw(Drawing drawing) {
        Canvas canvas = drawing.canvas();
        Page page = drawing.page();
        canvas.fill(page.all().rect(), canvas.palette().paper());
        Box art = box(page);
        int seed = drawing.content().seed();
        switch (drawing.theme().decoration().motif()) {
            case ARCS -> Tiles.draw(canvas, art, page.wide(), seed);
            case DIAGONALS -> girders(canvas, page, art, seed);
            case BLOBS -> People.draw(canvas, page, art, seed);
            case NONE -> canvas.fill(art.rect(), canvas.palette().accentSoft());
        }
    }

    /** Leaning bands with a hatched foot, as on a building site. */
    private static void girders(Canvas canvas, Page page, Box art, int seed) {
        Palette palette = canvas.palette();
        Color low = Ink.mix(palette.paper(), palette.tint(), 0.9);
        Color mid = Ink.mix(palette.paper(), palette.ink(), 0.14);
        float unit = Page.h(page.wide() ? 0.01 : 0.0085);
        float height = art.h();
        float centre = art.x() + art.w() * (page.wide() ? 0.50f : 0.6f) + (Math.floorMod(seed, 3) - 1) * 5 * unit;
        float width = (26 + Math.floorMod(seed / 3, 3) * 4) * unit;
        Box inside = page.wide() ? page.all() : art;
        canvas.fillInside(inside, Forms.slanted(centre - 16 * unit, 6 * unit, height), low);
        canvas.fillInside(inside, Forms.slanted(centre - 6 * unit, width, height), palette.accent());
        canvas.fillInside(inside, Forms.slanted(centre - 3 * unit + width, 10 * unit, height), mid);
        canvas.fillInside(inside, Forms.slanted(centre + 10 * unit + width, 60 * unit, height), low);
        float from = height * List.of(0.62f, 0.5f, 0.72f).get(Math.floorMod(seed / 9, 3));
        Area band = new Area(Forms.slanted(centre - 6 * unit, width, height));
        for (float y = from; y < height; y += 9 * unit) {
            Area hatch = new Area(new Box(0, y, page.width(), Math.min(4.5f * unit, height - y)).rect());
            hatch.intersect(band);
            canvas.fillInside(inside, hatch, palette.paper());
        }
    }
}
