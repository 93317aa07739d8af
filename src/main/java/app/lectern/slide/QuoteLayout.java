package app.lectern.slide;

import app.lectern.domain.theme.Theme;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** Somebody's words, large, with their source. Soft themes let them be spoken in a bubble. */
final class QuoteLayout {
    private static final float MARK = Page.h(0.085);
    private static final float AFTER_MARK = Page.h(0.050);

    private final Drawing drawing;
    private final boolean bubble;
    private final Box content;
    private final float inner;

    private QuoteLayout(Drawing drawing) {
        this.drawing = drawing;
        this.bubble = drawing.theme().shape().card() == Theme.Card.SOFT;
        Page page = drawing.page();
        this.content = page.wide() ? page.content().withWidth(page.span(11)) : page.content();
        this.inner = bubble ? Page.h(0.066) : 0;
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        new QuoteLayout(drawing).quote();
        Furniture.draw(drawing);
    }

    private void quote() {
        SlideText heading = drawing.content().heading();
        QuoteText quote = QuoteText.of(drawing.content().lines(), heading);
        boolean headed = heading != null
                && !drawing.content().lines().isEmpty()
                && quote.words().getFirst().line() != SlideText.NO_LINE;
        TextBlock label = headed && heading != null ? label(heading) : null;
        float above = label == null ? 0 : label.height() + Page.h(0.044);
        float width = content.w() - 2 * inner;
        TextBlock source = source(quote.source(), width);
        float gapSource = Page.h(bubble ? 0.080 : 0.062);
        float below = source == null ? 0 : gapSource + source.height();
        float fixed = above + 2 * inner + MARK + AFTER_MARK + below;

        Color ground = bubble ? drawing.palette().surface() : drawing.palette().paper();
        Tone tone = drawing.canvas().strong(ground);
        TypeStyle style = TypeStyle.HEADLINE.scaled(drawing.page().wide() ? 1.24f : 1.1f);
        Box room = new Box(content.x() + inner, 0, width, content.h() - fixed);
        Rows words = Rows.fit(drawing, RowStyle.plain(style, tone), room, Item.plain(quote.words()));
        float y = content.y() + words.spare() * 0.45f;
        if (label != null) {
            drawing.canvas()
                    .text(
                            label,
                            content.x(),
                            y,
                            drawing.canvas().accented(drawing.palette().paper()));
        }
        Box plate = new Box(content.x(), y + above, content.w(), 2 * inner + MARK + AFTER_MARK + words.height());
        boolean hidden = drawing.state(quote.words().getFirst()).hidden();
        if (!hidden) {
            if (bubble) {
                drawing.canvas().fill(Forms.bubble(plate, Page.h(0.065)), ground);
            }
            marks(plate.x() + inner, plate.y() + inner);
        }
        words.draw(drawing, plate.y() + inner + MARK + AFTER_MARK);
        if (source != null
                && quote.source() != null
                && !drawing.state(quote.source()).hidden()) {
            source(source, plate.bottom() + gapSource - (bubble ? 0 : Page.h(0.012)));
        }
    }

    private TextBlock label(SlideText heading) {
        return Heads.fitted(drawing, heading, TypeStyle.SUBHEAD, content.w(), Page.h(0.13));
    }

    private @Nullable TextBlock source(@Nullable SlideText source, float width) {
        return source == null
                ? null
                : Heads.fitted(drawing, source, TypeStyle.DETAIL, width - Page.h(0.13), Page.h(0.10));
    }

    private void source(TextBlock source, float y) {
        Canvas canvas = drawing.canvas();
        if (bubble) {
            canvas.text(source, content.x() + Page.h(0.13), y, canvas.quiet());
            return;
        }
        float dash = Page.h(0.044);
        canvas.rule(
                content.x(),
                content.x() + dash,
                y + source.firstLineCentre(),
                drawing.palette().accent(),
                Page.h(0.0037));
        canvas.text(source, content.x() + dash + Page.h(0.02), y, canvas.quiet());
    }

    /** Quotation marks drawn by hand, so that they look alike whatever the font. */
    private void marks(float x, float y) {
        for (int i = 0; i < 2; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x + i * MARK * 0.62, y);
            place.scale(MARK, MARK);
            Path2D mark = drawing.solid() ? angular() : round();
            drawing.canvas()
                    .fill(place.createTransformedShape(mark), drawing.palette().accent());
        }
    }

    private static Path2D angular() {
        Path2D.Float p = new Path2D.Float();
        p.append(Forms.polygon(0.20, 0, 0.50, 0, 0.40, 0.42, 0.48, 0.42, 0.48, 1, 0, 1, 0, 0.55), false);
        return p;
    }

    private static Path2D round() {
        Path2D.Float p = new Path2D.Float();
        p.moveTo(0.46, 0.02);
        p.curveTo(0.16, 0.10, 0, 0.36, 0, 0.70);
        p.curveTo(0, 0.88, 0.10, 1, 0.26, 1);
        p.curveTo(0.40, 1, 0.51, 0.90, 0.51, 0.76);
        p.curveTo(0.51, 0.62, 0.41, 0.53, 0.29, 0.53);
        p.curveTo(0.27, 0.53, 0.25, 0.53, 0.23, 0.54);
        p.curveTo(0.25, 0.37, 0.36, 0.22, 0.52, 0.14);
        p.closePath();
        return p;
    }
}
