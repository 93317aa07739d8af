package app.lectern.slide;

import app.lectern.slide.Tokenizer.Breaking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one size for all lines of a list. */
final class RowFitter {
    /** Between a line and its detail. */
    static final float DETAIL_GAP = Page.h(0.0241);

    /** Longer lists are tried in two columns, where there is width for them. */
    private static final int MOST_IN_A_COLUMN = 6;

    private static final float WIDE_ENOUGH = Page.h(0.8);

    private static final float ENDLESS = 1_000_000;
    private static final float COLUMN_GAP = Page.h(0.044);

    /** A line set. */
    record Row(SlideText source, TextBlock text, @Nullable TextBlock detail) {
        float height() {
            return text.height() + (detail == null ? 0 : DETAIL_GAP + detail.height());
        }

        int lines() {
            return text.lineCount() + (detail == null ? 0 : detail.lineCount());
        }

        boolean tooWide() {
            return text.tooWide() || (detail != null && detail.tooWide());
        }
    }

    /** A list set in one size; without rows where it is plain beforehand that they find no room. */
    record Plan(List<Row> rows, float scale, float padY, float gap, int columns, float width) {
        Plan {
            rows = List.copyOf(rows);
        }

        /** How many rows a column has. */
        int rowsPerColumn() {
            return Math.ceilDiv(rows.size(), columns);
        }

        List<Row> column(int index) {
            int from = Math.min(rows.size(), index * rowsPerColumn());
            return rows.subList(from, Math.min(rows.size(), from + rowsPerColumn()));
        }

        float columnLeft(int index) {
            return index * (width + COLUMN_GAP);
        }

        float height() {
            float tallest = 0;
            for (int i = 0; i < columns; i++) {
                float height = gap * Math.max(0, column(i).size() - 1);
                for (Row row : column(i)) {
                    height += row.height() + 2 * padY;
                }
                tallest = Math.max(tallest, height);
            }
            return tallest;
        }

        private int lines() {
            return rows.stream().mapToInt(Row::lines).sum();
        }

        private boolean fits(Box box) {
            return !rows.isEmpty() && height() <= box.h() && rows.stream().noneMatch(Row::tooWide);
        }
    }

    private final Drawing drawing;
    private final RowStyle style;
    private final Box box;
    private final List<Item> items;

    /** How wide the lines would be, unbroken, at their usual size. */
    private final double[] widths;

    private RowFitter(Drawing drawing, RowStyle style, Box box, List<Item> items) {
        this.drawing = drawing;
        this.style = style;
        this.box = box;
        this.items = items;
        this.widths = items.stream()
                .mapToDouble(item -> drawing.type().set(item.text().text(), style.text(), ENDLESS).lines().stream()
                        .mapToDouble(TextBlock.Line::width)
                        .sum())
                .toArray();
    }

    /** The largest setting that fits into the box; texts are shortened and reported when the smallest does not. */
    static Plan fit(Drawing drawing, RowStyle style, Box box, List<Item> items) {
        RowFitter fitter = new RowFitter(drawing, style, box, items);
        Optional<Plan> one = fitter.best(1);
        boolean crowded = one.isEmpty() || one.get().scale() < 1;
        if (crowded && items.size() > MOST_IN_A_COLUMN && box.w() > WIDE_ENOUGH) {
            Optional<Plan> two = fitter.best(2);
            boolean larger = two.isPresent()
                    && (one.isEmpty() || two.get().scale() > one.get().scale());
            one = larger ? two : one;
        }
        return one.orElseGet(fitter::shortened);
    }

    /** The size that a list would choose for itself. */
    static Optional<Float> scale(Drawing drawing, RowStyle style, Box box, List<Item> items) {
        return new RowFitter(drawing, style, box, items).best(1).map(Plan::scale);
    }

    /** Upright pages have height to spare: larger lines may be more lines. */
    private Optional<Plan> best(int columns) {
        return Ladder.of(style.text())
                .best(
                        style.growth(),
                        (scale, breaking) -> plan(scale, breaking, columns),
                        plan -> plan.fits(box),
                        plan -> drawing.page().tall() ? 0 : plan.lines());
    }

    private Plan plan(float scale, Breaking breaking, int columns) {
        float width = (box.w() - (columns - 1) * COLUMN_GAP) / columns;
        float measure = width - style.indent(scale) - 2 * style.padX();
        TypeStyle type = even(style.text().scaled(scale));
        if (isHopeless(type, measure, columns)) {
            return new Plan(List.of(), scale, style.padY(scale), style.gap(), columns, width);
        }
        TypeStyle detailType = even(TypeStyle.DETAIL.scaled(Math.min(scale, detailGrowth())));
        List<Row> rows = items.stream()
                .map(item -> new Row(
                        item.text(),
                        drawing.type().set(item.text().text(), type, measure, breaking),
                        item.detail() == null
                                ? null
                                : drawing.type().set(item.detail().text(), detailType, measure, breaking)))
                .toList();
        return new Plan(rows, scale, style.padY(scale), style.gap(), columns, width);
    }

    /** Whether the lines are too many however they are broken: breaking them all for each size would take its time. */
    private boolean isHopeless(TypeStyle type, float measure, int columns) {
        double height = 0;
        for (double width : widths) {
            double least = Math.ceil(width * type.size() / style.text().size() / measure - 0.01);
            height += least * type.lineUnits();
        }
        return height - items.size() * type.lineUnits() > box.h() * columns;
    }

    /** A detail stays smaller than its line. */
    private float detailGrowth() {
        return style.text().units() * 1.05f / TypeStyle.DETAIL.units();
    }

    /** Short measures look ragged unless their lines are evened out. */
    private TypeStyle even(TypeStyle type) {
        return drawing.page().wide() ? type : type.even();
    }

    /** Deals the lines there is room for out to the texts, and cuts the texts to them; details go first. */
    private Plan shortened() {
        float scale = Ladder.floorOf(style.text());
        TypeStyle type = style.text().scaled(scale);
        float measure = box.w() - style.indent(scale) - 2 * style.padX();
        FontBook.HangulEdges edges = drawing.type().edges(type);
        float oneLine = TextBlock.heightOf(1, type, edges);
        float padY = Math.min(style.padY(scale), oneLine * 0.2f);
        float gap = Math.min(style.gap(), oneLine * 0.2f);
        float oneRow = oneLine + 2 * padY + gap;
        float room = box.h() - TextBlock.reserve(type, edges);
        int shown = Math.clamp((int) ((room + gap) / oneRow), 1, items.size());
        int spare = (int) ((room + gap - shown * oneRow) / type.lineUnits());
        int[] shares = shares(type, measure, shown, spare);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean leftOut = shown < items.size() && i >= shown - 1;
            TextBlock row = drawing.type().shortened(leftOut ? "…" : item.text().text(), type, measure, shares[i]);
            if (leftOut || row.shortened() || item.detail() != null) {
                drawing.report().overflow(item.detail() == null || row.shortened() ? item.text() : item.detail());
            }
            if (i < shown) {
                rows.add(new Row(item.text(), row, null));
            }
        }
        return new Plan(rows, scale, padY, gap, 1, box.w());
    }

    /** One line for every text, then the spare ones in turn to those that want more. */
    private int[] shares(TypeStyle type, float measure, int shown, int spare) {
        int[] wanted = items.stream()
                .mapToInt(item -> drawing.type()
                        .set(item.text().text(), type, measure, Breaking.LETTERS)
                        .lineCount())
                .toArray();
        int[] shares = new int[wanted.length];
        Arrays.fill(shares, 1);
        int left = spare;
        boolean dealt = true;
        while (left > 0 && dealt) {
            dealt = false;
            for (int i = 0; i < shown && left > 0; i++) {
                if (shares[i] < wanted[i]) {
                    shares[i]++;
                    left--;
                    dealt = true;
                }
            }
        }
        return shares;
    }
}
