package app.lectern.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines read as two sides that are compared. */
record SidesText(Side left, Side right) {
    /** What is said about a side. */
    enum Verdict {
        NONE,
        BAD,
        GOOD
    }

    /**
     * One side.
     *
     * @param head null when it has none
     */
    record Side(@Nullable SlideText head, List<SlideText> lines, Verdict verdict) {
        Side {
            lines = List.copyOf(lines);
        }

        Side judged(Verdict other) {
            return new Side(head, lines, other);
        }
    }

    private static final Pattern BAD =
            Pattern.compile("않|말아|마세요|마십시오|위험|나쁜|나쁨|잘못|금지|틀린|틀림|오답|상처|안 됩|안 돼|피하|피할|고치기 전|✕|✗|×|❌"
                    + "|(?i:\\b(?:don['’]?t|do not|bad|wrong|unsafe|avoid|never|incorrect)\\b)");

    private static final Pattern CROSS = Pattern.compile("^(?:[✕✗✘×❌]|[Xx](?=[\\s:.]))[\\s:.]*");
    private static final Pattern TICK = Pattern.compile("^(?:[✓✔○◯⭕]|[Oo](?=[\\s:.]))[\\s:.]*");
    private static final Pattern BULLET = Pattern.compile("^[-–•·▪‣]\\s+(?=\\S)");

    static Optional<SidesText> of(List<SlideText> lines) {
        return barred(lines).or(() -> grouped(lines)).or(() -> marked(lines)).map(SidesText::judged);
    }

    /** Whether one of the sides is wrong and the other one right. */
    boolean isJudged() {
        return left.verdict() != Verdict.NONE;
    }

    private static Optional<SidesText> barred(List<SlideText> lines) {
        List<List<SlideText>> rows = lines.stream().map(TableText::cells).toList();
        if (rows.size() < 2 || rows.stream().anyMatch(row -> row.size() != 2)) {
            return Optional.empty();
        }
        List<SlideText> left = new ArrayList<>();
        List<SlideText> right = new ArrayList<>();
        for (List<SlideText> row : rows.subList(1, rows.size())) {
            add(left, row.getFirst());
            add(right, row.getLast());
        }
        return Optional.of(new SidesText(
                new Side(rows.getFirst().getFirst(), left, Verdict.NONE),
                new Side(rows.getFirst().getLast(), right, Verdict.NONE)));
    }

    private static void add(List<SlideText> side, SlideText cell) {
        if (!cell.text().isEmpty()) {
            side.add(cell);
        }
    }

    /** Two heads that end with a colon, each before its lines. */
    private static Optional<SidesText> grouped(List<SlideText> lines) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().endsWith(":")) {
                heads.add(i);
            }
        }
        boolean two =
                heads.size() == 2 && heads.getFirst() == 0 && heads.getLast() > 1 && heads.getLast() < lines.size() - 1;
        return two
                ? Optional.of(new SidesText(
                        group(lines.subList(0, heads.getLast())), group(lines.subList(heads.getLast(), lines.size()))))
                : Optional.empty();
    }

    private static Side group(List<SlideText> lines) {
        SlideText head = lines.getFirst();
        String text = head.text().substring(0, head.text().length() - 1).strip();
        return new Side(head.withText(text), without(lines.subList(1, lines.size()), BULLET), Verdict.NONE);
    }

    /** Lines that all begin with a cross or a tick. */
    private static Optional<SidesText> marked(List<SlideText> lines) {
        List<SlideText> bad = lines.stream().filter(line -> starts(line, CROSS)).toList();
        List<SlideText> good = lines.stream().filter(line -> starts(line, TICK)).toList();
        return bad.isEmpty() || good.isEmpty() || bad.size() + good.size() < lines.size()
                ? Optional.empty()
                : Optional.of(new SidesText(
                        new Side(null, without(bad, CROSS), Verdict.BAD),
                        new Side(null, without(good, TICK), Verdict.GOOD)));
    }

    private static boolean starts(SlideText line, Pattern mark) {
        return mark.matcher(line.text()).find();
    }

    private static List<SlideText> without(List<SlideText> lines, Pattern mark) {
        return lines.stream()
                .map(line -> line.withText(mark.matcher(line.text()).replaceFirst("")))
                .toList();
    }

    private static SidesText judged(SidesText sides) {
        boolean leftBad = isBad(sides.left());
        boolean rightBad = isBad(sides.right());
        if (sides.isJudged() || leftBad == rightBad) {
            return sides;
        }
        return new SidesText(
                sides.left().judged(leftBad ? Verdict.BAD : Verdict.GOOD),
                sides.right().judged(rightBad ? Verdict.BAD : Verdict.GOOD));
    }

    private static boolean isBad(Side side) {
        return side.head() != null && BAD.matcher(side.head().text()).find();
    }
}
