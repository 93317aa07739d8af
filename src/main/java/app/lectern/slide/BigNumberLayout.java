package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One number, as large as the page allows, its unit on the same baseline, and what it means. */
final class BigNumberLayout {
    /** Height of digits in em. */
    private static final float DIGITS = 0.715f;

    private static final int DOTS = 100;
    private static final int DOTS_PER_ROW = 25;
    private static final float SCALE = Page.h(0.14);

    /** The number set. */
    private record Figure(
            @Nullable TextBlock before,
            TextBlock digits,
            @Nullable TextBlock unit,
            float gap) {
        float width() {
            return (before == null ? 0 : before.width() + gap)
                    + digits.width()
                    + (unit == null ? 0 : gap + unit.width());
        }

        float height() {
            return digits.style().units() * DIGITS;
        }
    }

    private final Drawing drawing;
    private final NumberText number;
    private final boolean hidden;

    private BigNumberLayout(Drawing drawing) {
        this.drawing = drawing;
        this.number = NumberText.of(drawing.content().lines()).orElseThrow();
        this.hidden = drawing.state(number.line()).hidden();
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        BigNumberLayout layout = new BigNumberLayout(drawing);
        Box body = Heads.above(drawing);
        boolean alone = layout.number.rest().isEmpty() && layout.number.note() == null;
        if (drawing.page().wide() && !alone) {
            layout.beside(body);
        } else {
            layout.stacked(body, alone);
        }
        Furniture.draw(drawing);
    }

    private void beside(Box body) {
        Page page = drawing.page();
        boolean dots = number.share() >= 0;
        Box left = body.withWidth(page.span(6));
        float reserve = dots ? SCALE + Page.h(0.06) : 0;
        Figure figure = fitted(left.w(), Math.min(left.h() - reserve, Page.h(0.30)));
        float top = left.y() + (left.h() - reserve - figure.height()) * 0.42f;
        figure(figure, left.x(), top);
        if (dots && !hidden) {
            scale(new Box(left.x(), top + figure.height() + Page.h(0.06), left.w() * 0.94f, SCALE));
        }
        float x = page.columnLeft(7);
        Rows rows = explained(new Box(x, body.y(), page.right() - x, body.h()));
        if (rows != null) {
            // what it means stands level with the number
            float middle = top + figure.height() / 2 + reserve / 2;
            float from = Math.clamp(middle - rows.height() / 2, body.y(), body.y() + rows.spare());
            rows.draw(drawing, from);
        }
    }

    private void stacked(Box body, boolean alone) {
        boolean tall = drawing.page().tall();
        float most = alone ? body.h() * 0.6f : Page.h(tall ? 0.26 : 0.20);
        Figure figure = fitted(body.w(), most);
        boolean dots = number.share() >= 0 && (tall || alone);
        float reserve = dots ? SCALE + Page.h(0.06) : 0;
        float top = alone
                ? body.y() + (body.h() - figure.height() - reserve) * 0.4f
                : body.y() + Page.h(tall ? 0.03 : 0.01);
        figure(figure, body.x(), top);
        float y = top + figure.height();
        if (dots && !hidden) {
            float width = drawing.page().wide() ? drawing.page().span(7) : body.w();
            scale(new Box(body.x(), y + Page.h(0.06), width, SCALE));
        }
        y += reserve + Page.h(0.06);
        Rows rows = explained(new Box(body.x(), y, body.w(), body.bottom() - y));
        if (rows != null) {
            rows.draw(drawing, y);
        }
    }

    /** The lines that explain the number, above its source. */
    private @Nullable Rows explained(Box box) {
        SlideText source = number.note();
        TextBlock note = source == null ? null : Heads.fitted(drawing, source, TypeStyle.LABEL, box.w(), Page.h(0.09));
        Canvas canvas = drawing.canvas();
        if (note != null && source != null && !drawing.state(source).hidden()) {
            canvas.text(note, box.x(), box.bottom() - note.height(), canvas.quiet());
        }
        List<SlideText> lines = number.rest();
        float room = note == null ? box.h() : box.h() - note.height() - Page.h(0.035);
        RowStyle style = RowStyle.cards(drawing, Mark.ICON, TypeStyle.BODY.strong());
        return lines.isEmpty() ? null : Rows.fit(drawing, style, box.withHeight(room), Item.of(lines));
    }

    /** Shrinks the number until all of it shares the line. */
    private Figure fitted(float width, float height) {
        for (float step = 1.3f; step > 0.16f; step -= 0.04f) {
            Figure figure = figure(step);
            if (figure.width() <= width && figure.height() <= height) {
                return figure;
            }
        }
        drawing.report().overflow(number.line());
        return figure(0.16f);
    }

    private Figure figure(float step) {
        float room = drawing.page().width();
        return new Figure(
                number.before().isEmpty()
                        ? null
                        : drawing.type().set(number.before(), TypeStyle.SECTION.scaled(step), room),
                drawing.type().set(number.digits(), TypeStyle.NUMERAL.scaled(step), room),
                number.unit().isEmpty() ? null : drawing.type().set(number.unit(), unitStyle(step), 3 * room),
                Page.h(0.022) * step);
    }

    /** A short sign such as % stands larger than a word such as 시간. */
    private TypeStyle unitStyle(float step) {
        return TypeStyle.SECTION.scaled(number.unit().length() == 1 ? step * 1.7f : step);
    }

    private void figure(Figure figure, float x, float top) {
        if (hidden) {
            return;
        }
        Canvas canvas = drawing.canvas();
        float baseline = top + figure.height();
        float at = x;
        if (figure.before() != null) {
            onBaseline(figure.before(), at, baseline, canvas.strong());
            at += figure.before().width() + figure.gap();
        }
        onBaseline(
                figure.digits(), at, baseline, canvas.accented(drawing.palette().paper()));
        if (figure.unit() != null) {
            onBaseline(figure.unit(), at + figure.digits().width() + figure.gap(), baseline, canvas.strong());
        }
    }

    private void onBaseline(TextBlock block, float x, float baseline, Tone tone) {
        drawing.canvas().text(block, x, baseline - block.baseline(0), tone);
    }

    /** A hundred dots with a share of them filled: the number made countable. */
    private void scale(Box box) {
        long filled = Math.max(1, Math.round(number.share() * DOTS));
        float pitch = box.w() / DOTS_PER_ROW;
        float size = pitch * 0.62f;
        Color rest = Ink.mix(drawing.palette().paper(), drawing.palette().ink(), 0.15);
        for (int i = 0; i < DOTS; i++) {
            int row = i / DOTS_PER_ROW;
            Box dot = new Box(box.x() + i % DOTS_PER_ROW * pitch, box.y() + row * pitch, size, size);
            drawing.canvas()
                    .fill(
                            drawing.solid() ? dot.rect() : dot.round(size / 2),
                            i < filled ? drawing.palette().accent() : rest);
        }
    }
}
