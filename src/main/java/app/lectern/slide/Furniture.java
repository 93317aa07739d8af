package app.lectern.slide;

import java.awt.Color;
import java.util.Locale;

/** What content slides carry below the subtitles: course name, page number, progress. Nothing that must be read. */
final class Furniture {
    private static final float PROGRESS = Page.h(0.0056);

    private Furniture() {}

    static void draw(Drawing drawing) {
        SlideContent content = drawing.content();
        Canvas canvas = drawing.canvas();
        String count = String.format(Locale.ROOT, "*%02d*\u2009/\u2009%02d", content.page(), content.pages());
        TextBlock page = Heads.oneLine(drawing, count, TypeStyle.MICRO, Page.span(3));
        float y = Page.FOOTER - page.height() / 2;
        canvas.text(page, Page.RIGHT - page.width(), y, canvas.quiet());
        if (!content.footer().isEmpty()) {
            TextBlock name = Heads.oneLine(drawing, content.footer(), TypeStyle.MICRO, Page.span(8));
            canvas.text(name, Page.LEFT, y, canvas.quiet());
        }
        progress(canvas, content);
    }

    private static void progress(Canvas canvas, SlideContent content) {
        Palette palette = canvas.palette();
        Box track = new Box(0, Page.HEIGHT - PROGRESS, Page.WIDTH, PROGRESS);
        canvas.fill(track.rect(), Ink.mix(palette.paper(), Color.BLACK, 0.10));
        canvas.fill(
                track.withWidth(Page.WIDTH * content.page() / content.pages()).rect(), palette.accent());
    }
}
