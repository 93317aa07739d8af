package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Three figures who talk: friendly, and nobody in particular. */
final class People {
    private static final List<Icon> TOPICS = List.of(Icon.HEART, Icon.STAR, Icon.CHECK, Icon.BOOK);

    private People() {}

    static void draw(Canvas canvas, Page page, Box art, int seed) {
        Palette c = canvas.palette();
        float unit = page.wide() ? Math.min(art.h() / 100, art.w() / 71) : Math.min(art.h() / 72, art.w() / 100);
        float ground = art.bottom();
        float middle = art.centreX() - (page.wide() ? 3 * unit : 0);
        canvas.fillInside(
                art,
                Forms.disc(middle + 14 * unit, ground - (page.wide() ? 58 : 38) * unit, (page.wide() ? 40 : 34) * unit),
                c.accentSoft());
        if (page.wide()) {
            talk(canvas, middle, ground, unit, TOPICS.get(Math.floorMod(seed, TOPICS.size())));
        }
        List<Color> clothes = List.of(c.third(), c.second(), c.accent());
        int turn = Math.floorMod(seed / TOPICS.size(), 3);
        figure(canvas, art, middle + 27 * unit, 22 * unit, 47 * unit, clothes.get(turn));
        figure(canvas, art, middle - 20 * unit, 24 * unit, 54 * unit, clothes.get((turn + 1) % 3));
        figure(canvas, art, middle + 3 * unit, 27 * unit, 44 * unit, clothes.get((turn + 2) % 3));
    }

    private static void talk(Canvas canvas, float middle, float ground, float unit, Icon topic) {
        Palette c = canvas.palette();
        Box said = new Box(middle - 22 * unit, ground - 88 * unit, 27 * unit, 14 * unit);
        canvas.fill(Forms.bubble(said, 6 * unit), c.surface());
        for (int i = -1; i <= 1; i++) {
            canvas.fill(
                    Forms.disc(middle - 8.5f * unit + i * 4.6f * unit, ground - 81 * unit, 1.25f * unit), c.accent());
        }
        Box answer = new Box(-(middle + 32 * unit), ground - 78 * unit, 19 * unit, 11 * unit);
        Shape mirrored = AffineTransform.getScaleInstance(-1, 1).createTransformedShape(Forms.bubble(answer, 5 * unit));
        canvas.fill(mirrored, c.second());
        canvas.icon(
                topic, middle + 22.6f * unit, ground - 72.3f * unit, 6 * unit, Ink.visible(c.surface(), c.second()));
    }

    private static void figure(Canvas canvas, Box art, float cx, float width, float height, Color body) {
        float ground = art.bottom();
        float head = width * 0.27f;
        float shoulders = ground - height + head * 2.35f;
        canvas.fillInside(
                art, new RoundRectangle2D.Float(cx - width / 2, shoulders, width, height, width, width), body);
        Color shade = Ink.mix(body, canvas.palette().ink(), 0.2);
        canvas.fill(Forms.disc(cx, ground - height + head, head), shade);
    }
}
