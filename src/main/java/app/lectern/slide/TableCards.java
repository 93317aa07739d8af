package app.lectern.slide;

import app.lectern.slide.Shown.LineState;
import app.lectern.slide.Tokenizer.Breaking;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A table on an upright page: every row a card, its first cell the title. */
final class TableCards {
    private static final int MOST_ROWS = 8;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 4;
    private static final float GAP = Page.h(0.022);
    private static final float PAD = Page.h(0.034);
    private static final float AFTER_TITLE = Page.h(0.026);
    private static final float AFTER_HEAD = Page.h(0.014);
    private static final float BETWEEN = Page.h(0.030);
    private static final float MOST_SPREAD = Page.h(0.060);

    private record Cell(TextBlock head, TextBlock value) {
        float height() {
            return head.height() + AFTER_HEAD + value.height();
        }
    }

    private record Card(TextBlock title, List<Cell> cells) {
        float height() {
            double tallest = cells.stream().mapToDouble(Cell::height).max().orElse(0);
            return title.height() + AFTER_TITLE + (float) tallest + 2 * PAD;
        }

        boolean tooWide() {
            return title.tooWide()
                    || cells.stream().anyMatch(cell -> cell.value().tooWide());
        }

        int lines() {
            return title.lineCount()
                    + cells.stream().mapToInt(cell -> cell.value().lineCount()).sum();
        }
    }

    private final Drawing drawing;
    private final TableText table;
    private final Box box;

    private TableCards(Drawing drawing, TableText table, Box box) {
        this.drawing = drawing;
        this.table = table;
        this.box = box;
    }

    /** Whether a table reads better so. */
    static boolean suit(TableText table) {
        return table.columns() >= FEWEST_COLUMNS
                && table.columns() <= MOST_COLUMNS
                && table.body().size() <= MOST_ROWS;
    }

    /** Draws the cards; returns the lower edge of the last. */
    static float draw(Drawing drawing, TableText table, Box box) {
        return new TableCards(drawing, table, box).draw();
    }

    private float draw() {
        List<Card> cards = Ladder.of(TypeStyle.DETAIL)
                .best(
                        1.42f,
                        this::cards,
                        all -> height(all) <= box.h() && all.stream().noneMatch(Card::tooWide),
                        all -> all.stream().mapToInt(Card::lines).sum())
                .orElseGet(this::smallest);
        float extra = Math.clamp((box.h() - height(cards)) / cards.size(), 0, MOST_SPREAD);
        float y = box.y();
        for (int r = 0; r < cards.size(); r++) {
            Box place = new Box(box.x(), y, box.w(), cards.get(r).height() + extra);
            LineState state = drawing.state(table.body().get(r).getFirst());
            if (!state.hidden()) {
                card(place, cards.get(r), state, extra);
            }
            y = place.bottom() + GAP;
        }
        return y - GAP;
    }

    private List<Card> smallest() {
        table.body().forEach(row -> row.forEach(drawing.report()::overflow));
        return cards(Ladder.floorOf(TypeStyle.DETAIL), Breaking.LETTERS);
    }

    private static float height(List<Card> cards) {
        return (float) cards.stream().mapToDouble(Card::height).sum() + GAP * (cards.size() - 1);
    }

    private List<Card> cards(float scale, Breaking breaking) {
        List<Card> cards = new ArrayList<>();
        float inside = box.w() - 2 * PAD;
        int count = table.columns() - 1;
        float width = (inside - BETWEEN * (count - 1)) / count;
        for (List<SlideText> row : table.body()) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 1; c <= count; c++) {
                cells.add(new Cell(
                        drawing.type().set(table.header().get(c).text(), TypeStyle.LABEL, width, breaking),
                        drawing.type()
                                .set(row.get(c).text(), TypeStyle.DETAIL.even().scaled(scale), width, breaking)));
            }
            TypeStyle title = TypeStyle.BODY.in(Face.TEXT_BOLD).scaled(scale);
            cards.add(new Card(drawing.type().set(row.getFirst().text(), title, inside, breaking), cells));
        }
        return cards;
    }

    private void card(Box place, Card card, LineState state, float extra) {
        Canvas canvas = drawing.canvas();
        Color surface = drawing.palette().surface();
        boolean block = state.spoken() && drawing.solid();
        Color fill = block
                ? drawing.palette().accent()
                : state.spoken() ? drawing.palette().accentSoft() : surface;
        canvas.fill(drawing.solid() ? place.rect() : place.round(drawing.radius()), fill);
        Tone strong = block ? Tone.on(fill, drawing.palette().onAccent()) : canvas.strong(fill);
        Tone quiet = block ? strong : canvas.quiet(fill);
        Tone tone = state.resting() ? strong.dimmed() : strong;
        float x = place.x() + PAD;
        float y = place.y() + PAD + extra / 2;
        canvas.text(card.title(), x, y, tone);
        float top = y + card.title().height() + AFTER_TITLE;
        boolean headsHidden = drawing.state(table.header().getFirst()).hidden();
        Box row = new Box(x, top, place.w() - 2 * PAD, 0);
        for (int c = 0; c < card.cells().size(); c++) {
            Cell cell = card.cells().get(c);
            float left = row.cell(c, card.cells().size(), BETWEEN).x();
            if (!headsHidden) {
                canvas.text(cell.head(), left, top, quiet);
            }
            canvas.text(cell.value(), left, top + cell.head().height() + AFTER_HEAD, tone);
        }
    }
}
