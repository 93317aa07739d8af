package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.Theme;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** What lies behind words: flat shapes hardly darker than their ground. Nothing to band, nothing for an encoder to chase. */
final class Backdrop {
    private Backdrop() {}

    /** Fills the page of a content slide. */
    static void content(Drawing drawing) {
        Canvas canvas = drawing.canvas();
        Palette palette = canvas.palette();
        Page page = drawing.page();
        canvas.fill(page.all().rect(), palette.paper());
        Theme.Decoration decoration = drawing.theme().decoration();
        Color tint = Ink.mix(palette.paper(), palette.tint(), decoration.strength());
        float w = page.width();
        float h = page.height();
        List<Shape> shapes = switch (decoration.motif()) {
            case ARCS -> List.of(ring(w, h, 0.50), ring(w, h, 0.34), ring(w, h, 0.18));
            case DIAGONALS ->
                List.of(
                        Forms.slanted(w - Page.h(0.30), Page.h(0.10), h),
                        Forms.slanted(w - Page.h(0.16), Page.h(0.30), h));
            case BLOBS ->
                List.of(
                        Forms.disc(w - Page.h(0.04), Page.h(0.02), Page.h(0.30)),
                        Forms.disc(Page.h(0.02), h + Page.h(0.10), Page.h(0.34)));
            case NONE -> List.of();
        };
        shapes.forEach(shape -> canvas.fill(shape, tint));
    }

    /** The artwork behind the words of a chapter's opening. */
    static Color onSection(Palette palette) {
        return Ink.mix(palette.section(), palette.onSection(), 0.07);
    }

    /** Fills the page of a chapter's opening. */
    static void section(Drawing drawing) {
        Canvas canvas = drawing.canvas();
        Palette palette = canvas.palette();
        Page page = drawing.page();
        canvas.fill(page.all().rect(), palette.section());
        Color tint = onSection(palette);
        float w = page.width();
        float h = page.height();
        float centreY = page.wide() ? h * 0.5f : h * 0.22f;
        List<Shape> shapes = switch (drawing.theme().decoration().motif()) {
            case ARCS ->
                List.of(ring(w, centreY, 0.72), ring(w, centreY, 0.54), ring(w, centreY, 0.36), ring(w, centreY, 0.18));
            case DIAGONALS ->
                List.of(
                        Forms.slanted(w - Page.h(0.52), Page.h(0.06), h),
                        Forms.slanted(w - Page.h(0.40), Page.h(0.20), h),
                        Forms.slanted(w - Page.h(0.12), Page.h(0.60), h));
            case BLOBS ->
                List.of(
                        Forms.disc(w - Page.h(0.18), Page.h(0.12), Page.h(0.42)),
                        Forms.bubble(
                                new Box(w - Page.h(0.62), h - Page.h(0.44), Page.h(0.46), Page.h(0.30)), Page.h(0.09)));
            case NONE -> List.of();
        };
        shapes.forEach(shape -> canvas.fill(shape, tint));
    }

    private static Shape ring(float x, float y, double radius) {
        return Forms.ring(x, y, Page.h(radius), Page.h(0.085));
    }
}
