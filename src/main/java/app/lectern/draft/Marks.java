package app.lectern.draft;

import app.lectern.domain.script.NarrationMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The marks of narrations, which a model likes to lose. */
final class Marks {
    private Marks() {}

    /** The marks of one narration that another does not have, as their author wrote them; empty when it has all. */
    static String lost(String before, String after) {
        List<String> left = new ArrayList<>(of(before));
        of(after).forEach(left::remove);
        return left.stream().distinct().collect(Collectors.joining(" "));
    }

    private static List<String> of(String narration) {
        return NarrationMarkup.pieces(narration).stream()
                .filter(piece -> piece.mark() != null)
                .map(NarrationMarkup.Piece::written)
                .toList();
    }
}
