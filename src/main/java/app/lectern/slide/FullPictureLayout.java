package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.TextPair;
import app.lectern.pipeline.RenderStepException;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.List;

/** A picture edge to edge. The scrim is as strong as this picture needs for readable text, and no stronger. */
final class FullPictureLayout {
    private static final float AFTER_TITLE = Page.h(0.038);
    private static final int SAMPLE = 480;

    private FullPictureLayout() {}

    static void draw(Drawing drawing) throws RenderStepException {
        Page page = drawing.page();
        Canvas canvas = drawing.canvas();
        Palette palette = drawing.palette();
        Canvas.Picture picture = drawing.pictures().scene();
        Box all = page.all();
        canvas.picture(
                picture,
                all,
                all.rect(),
                drawing.content().motion(),
                drawing.content().progress());
        boolean darkTheme = Ink.luminance(palette.paper()) < 0.2;
        Color shade = Ink.mix(darkTheme ? palette.paper() : palette.ink(), Color.BLACK, 0.25);
        Color bright = brightest(picture.filling(SAMPLE, Math.round(SAMPLE * page.height() / page.width())));
        double opacity = opacity(bright, shade);
        Color worst = Ink.mix(bright, shade, opacity);
        Tone tone = Tone.on(worst, Color.WHITE);

        Box content = page.wide() ? page.content().withWidth(page.span(10)) : page.content();
        List<SlideText> lines = drawing.content().lines();
        SlideText heading = drawing.content().heading();
        SlideText title = heading == null ? lines.getFirst() : heading;
        List<SlideText> rest = heading == null ? lines.subList(1, lines.size()) : lines;
        TextBlock block = Heads.fitted(drawing, title, TypeStyle.SECTION, content.w(), content.h() * 0.5f);
        float used = rest.isEmpty() ? block.depth() : block.height() + AFTER_TITLE;
        Box below = new Box(content.x(), 0, Math.min(content.w(), Page.h(0.98)), content.h() - used);
        Rows rows = rest.isEmpty()
                ? null
                : Rows.fit(drawing, RowStyle.plain(TypeStyle.BODY.even(), tone), below, Item.plain(rest));
        float top = content.bottom() - used - (rows == null ? 0 : rows.height());
        scrim(canvas, page, shade, opacity, top - Page.h(0.05));
        if (!drawing.state(title).hidden()) {
            canvas.text(block, content.x(), top, tone);
        }
        if (rows != null) {
            rows.draw(drawing, top + used);
        }
        Furniture.below(drawing, tone, palette.third());
    }

    /** Solid from just above the text down, fading out over the upper part of the picture. */
    private static void scrim(Canvas canvas, Page page, Color shade, double opacity, float solidFrom) {
        float from = solidFrom - Page.h(0.42);
        canvas.fill(
                page.all().rect(),
                new GradientPaint(0, from, translucent(shade, 0.06), 0, solidFrom, translucent(shade, opacity)));
    }

    private static Color translucent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    private static double opacity(Color bright, Color shade) {
        for (int percent = 60; percent < 95; percent += 2) {
            if (Ink.contrast(Color.WHITE, Ink.mix(bright, shade, percent / 100.0)) >= TextPair.LEAST + 0.6) {
                return percent / 100.0;
            }
        }
        return 0.95;
    }

    /** The brightest pixel of the part where the text will stand, of a picture that is smoothed already. */
    private static Color brightest(BufferedImage picture) {
        int brightest = 0;
        int most = -1;
        for (int y = picture.getHeight() * 2 / 5; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int brightness = 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
                if (brightness > most) {
                    most = brightness;
                    brightest = rgb;
                }
            }
        }
        return new Color(brightest);
    }
}
