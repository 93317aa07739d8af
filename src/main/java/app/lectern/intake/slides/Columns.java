package app.lectern.intake.slides;

import app.lectern.intake.slides.SlideParts.Line;
import app.lectern.intake.slides.SlideParts.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two columns of a slide that are compared: each has a head and lines below it. */
final class Columns {
    private Columns() {}

    /** The lines of a comparison: heads first, then side by side; empty when the words do not stand in two columns. */
    static Optional<List<String>> of(List<Words> words) {
        if (words.size() < 2 || words.stream().anyMatch(block -> block.place().isEmpty())) {
            return Optional.empty();
        }
        Rectangle2D all = (Rectangle2D) words.getFirst().place().clone();
        words.forEach(block -> all.add(block.place()));
        double middle = all.getCenterX();
        double slack = all.getWidth() * 0.05;
        List<Words> left = words.stream()
                .filter(block -> block.place().getMaxX() <= middle + slack)
                .toList();
        List<Words> right = words.stream()
                .filter(block -> block.place().getMinX() >= middle - slack)
                .toList();
        boolean parted = left.size() + right.size() == words.size() && !left.isEmpty() && !right.isEmpty();
        return parted && isHeaded(left) && isHeaded(right) && overlap(left, right)
                ? Optional.of(sideBySide(lines(left), lines(right)))
                : Optional.empty();
    }

    /** A head stands in a box of its own, or has all other lines one level below it. */
    private static boolean isHeaded(List<Words> side) {
        List<Line> first = side.getFirst().lines();
        if (side.size() > 1) {
            return first.size() == 1;
        }
        return first.size() > 1
                && first.getFirst().level() == 0
                && first.stream().skip(1).allMatch(line -> line.level() > 0);
    }

    private static boolean overlap(List<Words> left, List<Words> right) {
        Rectangle2D a = left.getLast().place();
        Rectangle2D b = right.getLast().place();
        double common = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return common > Math.min(a.getHeight(), b.getHeight()) / 2;
    }

    private static List<String> lines(List<Words> side) {
        return side.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.text().replace('\n', ' ').replace('|', '/'))
                .toList();
    }

    private static List<String> sideBySide(List<String> left, List<String> right) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add((i < left.size() ? left.get(i) : "") + " | " + (i < right.size() ? right.get(i) : ""));
        }
        return rows;
    }
}
