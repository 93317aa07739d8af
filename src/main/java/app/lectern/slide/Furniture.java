package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.pipeline.RenderStepException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What slides carry around their content: chapter and logo above, course name, page number and progress below. */
final class Furniture {
    private static final float PROGRESS = Page.h(0.0056);
    private static final float LOGO = Page.h(0.044);
    private static final TypeStyle CHAPTER = TypeStyle.LABEL.scaled(0.9f);

    private final Drawing drawing;
    private final Tone tone;
    private final Color accent;

    private Furniture(Drawing drawing, Tone tone, Color accent) {
        this.drawing = drawing;
        this.tone = tone;
        this.accent = accent;
    }

    /** On the paper. */
    static void draw(Drawing drawing) {
        Palette palette = drawing.palette();
        Furniture furniture = new Furniture(drawing, drawing.canvas().quiet(), palette.accent());
        furniture.header(true);
        furniture.footer();
    }

    /** On a page whose picture takes the right of the header, and on wide ones leaves its left. */
    static void besidePicture(Drawing drawing) {
        Furniture furniture = new Furniture(
                drawing, drawing.canvas().quiet(), drawing.palette().accent());
        if (drawing.page().wide()) {
            furniture.header(false);
        }
        furniture.footer();
    }

    /** On a coloured ground; only the lower line. */
    static void below(Drawing drawing, Tone tone, Color accent) {
        new Furniture(drawing, tone, accent).footer();
    }

    private void header(boolean logo) {
        Page page = drawing.page();
        String chapter = drawing.content().chapter();
        if (!chapter.isEmpty()) {
            TextBlock label = Heads.oneLine(drawing, chapter, CHAPTER, page.span(logo ? 8 : 6));
            drawing.canvas().text(label, page.left(), page.headerTop(), tone);
        }
        if (logo && drawing.theme().logo() != null) {
            logo(page);
        }
    }

    private void logo(Page page) {
        BufferedImage image = read();
        if (image != null) {
            double scale = drawing.canvas().scale();
            float width = (float) (image.getWidth() / scale);
            float height = (float) (image.getHeight() / scale);
            float middle = page.headerTop() + Page.h(0.010);
            drawing.canvas().image(image, new Box(page.right() - width, middle - height / 2, width, height));
        }
    }

    private @Nullable BufferedImage read() {
        double scale = drawing.canvas().scale();
        try {
            return drawing.pictures().logo().ofHeight((int) Math.round(LOGO * scale), (int) (LOGO * 6 * scale));
        } catch (RenderStepException unreadable) {
            drawing.report().logo(unreadable.text());
            return null;
        }
    }

    private void footer() {
        Page page = drawing.page();
        Canvas canvas = drawing.canvas();
        String course = drawing.content().course();
        if (!course.isEmpty()) {
            TextBlock name = Heads.oneLine(drawing, course, TypeStyle.MICRO, page.span(8));
            canvas.text(name, page.left(), page.footer() - name.height() / 2, tone);
        }
        SlideContent.Place place = drawing.content().place();
        if (place != null && place.numbered()) {
            String count = String.format(Locale.ROOT, "*%02d*\u2009/\u2009%02d", place.page(), place.pages());
            TextBlock number = Heads.oneLine(drawing, count, TypeStyle.MICRO, page.span(3));
            canvas.textRight(number, page.right(), page.footer() - number.height() / 2, tone);
        }
        if (place != null && place.line()) {
            progress(page, place);
        }
    }

    private void progress(Page page, SlideContent.Place place) {
        Color ground = tone.ground();
        Box track = new Box(0, page.height() - PROGRESS, page.width(), PROGRESS);
        Color rest = Ink.mix(ground, Ink.luminance(ground) > 0.3 ? Color.BLACK : Color.WHITE, 0.10);
        drawing.canvas().fill(track.rect(), rest);
        float done = page.width() * place.page() / place.pages();
        drawing.canvas().fill(track.withWidth(done).rect(), accent);
    }
}
