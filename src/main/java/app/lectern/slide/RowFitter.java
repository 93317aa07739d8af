package app.lectern.slide;

import app.lectern.slide.Tokenizer.Breaking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds one size for all lines of a list. */
final class RowFitter {
    /** A list set in one size. */
    record Plan(List<TextBlock> rows, float scale, float gap) {
        Plan {
            rows = List.copyOf(rows);
        }

        private float height() {
            float total = gap * Math.max(0, rows.size() - 1);
            for (TextBlock row : rows) {
                total += row.height();
            }
            return total;
        }

        /** From the top of the first line down to the tails of Latin letters in the last. */
        float depth() {
            return rows.isEmpty()
                    ? 0
                    : height() - rows.getLast().height() + rows.getLast().depth();
        }

        private int lines() {
            return rows.stream().mapToInt(TextBlock::lineCount).sum();
        }

        private boolean fits(Box box) {
            return depth() <= box.h() && rows.stream().noneMatch(TextBlock::tooWide);
        }
    }

    private final Drawing drawing;
    private final RowStyle style;
    private final Box box;
    private final List<SlideText> texts;

    private RowFitter(Drawing drawing, RowStyle style, Box box, List<SlideText> texts) {
        this.drawing = drawing;
        this.style = style;
        this.box = box;
        this.texts = texts;
    }

    /** The largest setting that fits into the box; texts are shortened and reported when the smallest does not. */
    static Plan fit(Drawing drawing, RowStyle style, Box box, List<SlideText> texts) {
        RowFitter fitter = new RowFitter(drawing, style, box, texts);
        Plan usual = fitter.plan(1, Breaking.WORDS);
        if (usual.fits(box)) {
            return fitter.grown(usual).orElseGet(() -> fitter.saved(usual));
        }
        return Ladder.of(style.text())
                .first(fitter::plan, plan -> plan.fits(box))
                .orElseGet(fitter::shortened);
    }

    /** A size is only worth growing to while no line is added by it. */
    private Optional<Plan> grown(Plan usual) {
        return Ladder.GROWING.stream()
                .filter(scale -> scale <= style.growth())
                .map(scale -> plan(scale, Breaking.WORDS))
                .filter(plan -> plan.fits(box) && plan.lines() <= usual.lines())
                .findFirst();
    }

    /** One step down is worth taking when it saves a line: a small row reads better than a large one with a stub. */
    private Plan saved(Plan usual) {
        Plan smaller = plan(Ladder.FIRST_STEP, Breaking.WORDS);
        return smaller.lines() < usual.lines() && smaller.fits(box) ? smaller : usual;
    }

    private Plan plan(float scale, Breaking breaking) {
        TypeStyle type = style.text().scaled(scale);
        float measure = box.w() - style.indent(scale);
        List<TextBlock> rows = texts.stream()
                .map(text -> drawing.type().set(text.text(), type, measure, breaking))
                .toList();
        return new Plan(rows, scale, style.gap(scale));
    }

    /** Deals the lines there is room for out to the texts, and cuts the texts to them. */
    private Plan shortened() {
        float scale = Ladder.floorOf(style.text());
        TypeStyle type = style.text().scaled(scale);
        float measure = box.w() - style.indent(scale);
        FontBook.HangulEdges edges = drawing.type().edges(type);
        float oneLine = TextBlock.heightOf(1, type, edges);
        float room = box.h() - TextBlock.reserve(type, edges);
        float gap = Math.min(style.gap(scale), oneLine * 0.4f);
        int shown = Math.clamp((int) ((room + gap) / (oneLine + gap)), 1, texts.size());
        int spare = (int) ((room - shown * oneLine - (shown - 1) * gap) / type.lineUnits());
        int[] shares = shares(plan(scale, Breaking.LETTERS).rows(), shown, spare);
        List<TextBlock> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            SlideText text = texts.get(i);
            boolean leftOut = shown < texts.size() && i >= shown - 1;
            TextBlock row = drawing.type().shortened(leftOut ? "…" : text.text(), type, measure, shares[i]);
            if (leftOut || row.shortened()) {
                drawing.report().overflow(text);
            }
            if (i < shown) {
                rows.add(row);
            }
        }
        return new Plan(rows, scale, gap);
    }

    /** One line for every text, then the spare ones in turn to those that want more. */
    private static int[] shares(List<TextBlock> wanted, int shown, int spare) {
        int[] shares = new int[wanted.size()];
        Arrays.fill(shares, 1);
        int left = spare;
        boolean dealt = true;
        while (left > 0 && dealt) {
            dealt = false;
            for (int i = 0; i < shown && left > 0; i++) {
                if (shares[i] < wanted.get(i).lineCount()) {
                    shares[i]++;
                    left--;
                    dealt = true;
                }
            }
        }
        return shares;
    }
}
