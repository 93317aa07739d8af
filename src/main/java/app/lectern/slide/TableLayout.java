package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.Theme.Card;
import app.lectern.slide.Shown.LineState;
import app.lectern.slide.Tokenizer.Breaking;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table: rules between rows only, columns as wide as their words ask, numbers right-aligned with even digits. */
final class TableLayout {
    private static final float PAD_X = Page.h(0.026);
    private static final float AFTER = Page.h(0.030);
    private static final float MOST_SPREAD = Page.h(0.028);

    /** A table set in one size. */
    private record Plan(List<List<TextBlock>> cells, List<Float> heights) {
        float height() {
            return (float) heights.stream().mapToDouble(Float::doubleValue).sum();
        }

        int lines() {
            return cells.stream()
                    .flatMap(List::stream)
                    .mapToInt(TextBlock::lineCount)
                    .sum();
        }

        boolean tooWide() {
            return cells.stream().flatMap(List::stream).anyMatch(TextBlock::tooWide);
        }
    }

    private final Drawing drawing;
    private final TableText table;
    private final TableColumns columns;
    private final Box box;

    private TableLayout(Drawing drawing, TableText table, Box box) {
        this.drawing = drawing;
        this.table = table;
        this.columns = new TableColumns(drawing, table, box.w(), PAD_X);
        this.box = box;
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        Box body = Heads.above(drawing);
        TableText table = TableText.of(drawing.content().lines()).orElseThrow();
        TextBlock note = note(drawing, table.note(), body.w());
        Box room = note == null ? body : body.withHeight(body.h() - note.depth() - AFTER);
        float bottom = drawing.page().tall() && TableCards.suit(table)
                ? TableCards.draw(drawing, table, room)
                : new TableLayout(drawing, table, room).draw();
        if (note != null && table.note() != null && !drawing.state(table.note()).hidden()) {
            drawing.canvas()
                    .text(note, body.x(), bottom + AFTER, drawing.canvas().quiet());
        }
        Furniture.draw(drawing);
    }

    private static @Nullable TextBlock note(Drawing drawing, @Nullable SlideText note, float measure) {
        return note == null ? null : Heads.fitted(drawing, note, TypeStyle.LABEL, measure, Page.h(0.08));
    }

    private float draw() {
        float growth = drawing.page().wide() ? 1.28f : 1.42f;
        Plan plan = Ladder.of(style(1))
                .best(growth, this::plan, fit -> fit.height() <= box.h() && !fit.tooWide(), Plan::lines)
                .orElseGet(this::shortened);
        int rows = plan.cells().size();
        float extra = Math.min(Math.max(0, box.h() - plan.height()) / rows, MOST_SPREAD);
        float y = box.y();
        for (int r = 0; r < rows; r++) {
            float height = plan.heights().get(r) + (r == 0 ? 0 : extra);
            row(new Box(box.x(), y, box.w(), height), plan.cells().get(r), r);
            y += height;
        }
        return y;
    }

    private static TypeStyle style(int row) {
        return row == 0 ? TypeStyle.LABEL : TypeStyle.DETAIL.scaled(1.06f).even();
    }

    private Plan plan(float scale, Breaking breaking) {
        float padY = Page.h(0.024) * Math.min(1, scale * scale);
        List<List<TextBlock>> cells = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            TypeStyle style = style(r).scaled(r == 0 ? Math.min(1.1f, scale) : scale);
            List<TextBlock> row = new ArrayList<>();
            for (int c = 0; c < table.columns(); c++) {
                String text = table.rows().get(r).get(c).text();
                row.add(drawing.type().set(text, columns.style(style, r, c), columns.measure(c), breaking));
            }
            cells.add(row);
        }
        return sized(cells, padY);
    }

    private static Plan sized(List<List<TextBlock>> cells, float padY) {
        List<Float> heights = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            double tallest =
                    cells.get(r).stream().mapToDouble(TextBlock::height).max().orElse(0);
            heights.add((float) tallest + 2 * (r == 0 ? Math.min(padY, Page.h(0.016)) : padY));
        }
        return new Plan(cells, heights);
    }

    /** Every cell on one line in the smallest size, as many rows as there is room for. */
    private Plan shortened() {
        TypeStyle style = style(1).scaled(Ladder.floorOf(style(1)));
        float padY = Page.h(0.008);
        FontBook.HangulEdges edges = drawing.type().edges(style);
        float oneRow = TextBlock.heightOf(1, style, edges) + 2 * padY;
        int shown = Math.clamp((int) (box.h() / oneRow), 1, table.rows().size());
        int most = 1 + (int) Math.max(0, (box.h() / shown - oneRow) / style.lineUnits());
        List<List<TextBlock>> cells = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<TextBlock> row = new ArrayList<>();
            for (int c = 0; c < table.columns(); c++) {
                SlideText text = table.rows().get(r).get(c);
                TextBlock cell = text.text().isEmpty()
                        ? drawing.type().set("", style, columns.measure(c))
                        : drawing.type().shortened(text.text(), columns.style(style, r, c), columns.measure(c), most);
                if (cell.shortened() || r >= shown) {
                    drawing.report().overflow(text);
                }
                row.add(cell);
            }
            if (r < shown) {
                cells.add(row);
            }
        }
        return sized(cells, padY);
    }

    private void row(Box place, List<TextBlock> cells, int r) {
        LineState state = drawing.state(table.rows().get(r).getFirst());
        if (state.hidden()) {
            return;
        }
        boolean header = r == 0;
        Color ground = header ? header(place) : body(place, state, r);
        Tone tone = tone(ground, header ? LineState.PLAIN : state, header);
        for (int c = 0; c < cells.size(); c++) {
            TextBlock cell = cells.get(c);
            float y = place.y() + (place.h() - cell.height()) / 2;
            float left = place.x() + columns.left(c) + PAD_X;
            if (columns.isNumeric(c)) {
                drawing.canvas().textRight(cell, left + columns.numbersWidth(c), y, tone);
            } else {
                drawing.canvas().text(cell, left, y, tone);
            }
        }
    }

    private Color header(Box place) {
        Palette palette = drawing.palette();
        Canvas canvas = drawing.canvas();
        return switch (drawing.theme().shape().card()) {
            case SOLID -> filled(canvas, place, false, palette.tint());
            case SOFT -> filled(canvas, place, true, palette.accentSoft());
            case HAIRLINE -> {
                canvas.rule(place.x(), place.right(), place.bottom(), palette.ink(), Page.h(0.0028));
                yield palette.paper();
            }
        };
    }

    private Color body(Box place, LineState state, int r) {
        Palette palette = drawing.palette();
        Canvas canvas = drawing.canvas();
        Card card = drawing.theme().shape().card();
        if (state.spoken()) {
            return switch (card) {
                case SOLID -> filled(canvas, place, false, palette.accent());
                case SOFT -> filled(canvas, place, true, palette.accentSoft());
                case HAIRLINE -> {
                    filled(canvas, place, true, palette.surface());
                    Box bar = new Box(place.x(), place.y() + place.h() * 0.2f, Page.h(0.0075), place.h() * 0.6f);
                    canvas.fill(bar.round(bar.w() / 2), palette.accent());
                    yield palette.surface();
                }
            };
        }
        boolean first = r == 1;
        if (!first && !drawing.state(table.rows().get(r - 1).getFirst()).spoken()) {
            canvas.rule(place.x(), place.right(), place.y());
        }
        return palette.paper();
    }

    private Color filled(Canvas canvas, Box place, boolean round, Color colour) {
        canvas.fill(round ? place.round(drawing.radius()) : place.rect(), colour);
        return colour;
    }

    private Tone tone(Color ground, LineState state, boolean header) {
        if (header) {
            return Tone.on(ground, drawing.palette().muted());
        }
        if (state.spoken() && drawing.solid()) {
            return Tone.on(ground, drawing.palette().onAccent());
        }
        Tone tone = drawing.canvas().strong(ground);
        return state.resting() ? tone.dimmed() : tone;
    }
}
