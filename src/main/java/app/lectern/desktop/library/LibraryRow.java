package app.lectern.desktop.library;

import java.util.ArrayList;
import java.util.List;

/** What the list of the library is made of, from top to bottom. */
sealed interface LibraryRow {
    /** The name of a training above its videos; {@code first} stands for all of them. */
    record Group(VideoCard first, int count) implements LibraryRow {}

    /** Videos beside each other, at least one. */
    record Cards(List<VideoCard> cards) implements LibraryRow {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /** A video in a line of its own. */
    record Line(VideoCard card) implements LibraryRow {}

    /**
     * Rows of videos whose trainings follow each other.
     *
     * @param columns how many cards stand beside each other; 0 gives each video a line
     */
    static List<LibraryRow> of(List<VideoCard> cards, int columns) {
        List<LibraryRow> rows = new ArrayList<>();
        int from = 0;
        while (from < cards.size()) {
            int to = from + 1;
            String training = cards.get(from).trainingId();
            while (to < cards.size() && cards.get(to).trainingId().equals(training)) {
                to++;
            }
            List<VideoCard> group = cards.subList(from, to);
            rows.add(new Group(group.getFirst(), group.size()));
            addAll(rows, group, columns);
            from = to;
        }
        return List.copyOf(rows);
    }

    private static void addAll(List<LibraryRow> rows, List<VideoCard> group, int columns) {
        if (columns == 0) {
            group.forEach(card -> rows.add(new Line(card)));
            return;
        }
        for (int i = 0; i < group.size(); i += columns) {
            rows.add(new Cards(group.subList(i, Math.min(i + columns, group.size()))));
        }
    }

    /** The videos of a row. */
    static List<VideoCard> cards(LibraryRow row) {
        return switch (row) {
            case Group _ -> List.of();
            case Cards cards -> cards.cards();
            case Line line -> List.of(line.card());
        };
    }
}
