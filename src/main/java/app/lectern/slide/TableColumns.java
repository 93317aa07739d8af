package app.lectern.slide;

import java.util.List;
import java.util.regex.Pattern;

/** How wide the columns of a table are, and which of them hold numbers. */
final class TableColumns {
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\d\\s]{0,2}\\s?\\d[\\d,.]*\\s?(?:%|％|원|만 원|억 원|명|건|회|시간|분|초|일|개|년|점|kg|m|cm|km|℃|[A-Za-z]{1,3})?");

    private static final Pattern NOTHING = Pattern.compile("|-|–|—");

    /** No column asks for more than this share of the table. */
    private static final float MOST = 0.42f;

    private final TableText table;
    private final float padX;
    private final float[] widths;
    private final float[] natural;
    private final boolean[] numeric;

    TableColumns(Drawing drawing, TableText table, float room, float padX) {
        this.table = table;
        this.padX = padX;
        int count = table.columns();
        this.widths = new float[count];
        this.natural = new float[count];
        this.numeric = new boolean[count];
        float sum = 0;
        for (int c = 0; c < count; c++) {
            numeric[c] = c > 0 && holdsNumbers(c);
            for (int r = 0; r < table.rows().size(); r++) {
                TypeStyle style = r == 0 ? TypeStyle.LABEL : TypeStyle.DETAIL.scaled(1.06f);
                String text = table.rows().get(r).get(c).text();
                float width = text.isEmpty()
                        ? 0
                        : drawing.type().set(text, style(style, r, c), room).width();
                natural[c] = Math.max(natural[c], width);
            }
            widths[c] = Math.min(natural[c], room * MOST) + 2 * padX + Page.h(0.02);
            sum += widths[c];
        }
        for (int c = 0; c < count; c++) {
            widths[c] *= room / sum;
        }
    }

    float left(int column) {
        float left = 0;
        for (int c = 0; c < column; c++) {
            left += widths[c];
        }
        return left;
    }

    float measure(int column) {
        return widths[column] - 2 * padX;
    }

    boolean isNumeric(int column) {
        return numeric[column];
    }

    /** Numbers end below each other, not too far from where their column begins. */
    float numbersWidth(int column) {
        return column == numeric.length - 1 ? measure(column) : Math.min(measure(column), natural[column] * 1.35f);
    }

    /** The style of a cell. */
    TypeStyle style(TypeStyle base, int row, int column) {
        if (row == 0) {
            return base;
        }
        if (numeric[column]) {
            return base.in(Face.FIGURES);
        }
        return column == 0 ? base.strong() : base;
    }

    private boolean holdsNumbers(int column) {
        boolean any = false;
        for (List<SlideText> row : table.body()) {
            String text = row.get(column).text();
            boolean number = NUMBER.matcher(text).matches();
            any |= number;
            if (!number && !NOTHING.matcher(text).matches()) {
                return false;
            }
        }
        return any;
    }
}
