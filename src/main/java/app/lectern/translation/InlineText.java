package app.lectern.translation;

import app.lectern.domain.script.NarrationMarkup;
import java.util.ArrayList;
import java.util.List;

/** A narration in pieces: what is translated, and marks that must not be broken. Put together again it is the same. */
sealed interface InlineText {
    /** What is translated. */
    record Plain(String text) implements InlineText {}

    /** A mark that holds no words, such as a pause. */
    record Lone(String written) implements InlineText {}

    /** A mark around words. */
    record Around(String open, String words, String close) implements InlineText {}

    static List<InlineText> of(String narration) {
        List<InlineText> pieces = new ArrayList<>();
        int at = 0;
        for (NarrationMarkup.Piece piece : NarrationMarkup.pieces(narration)) {
            if (piece.mark() == null) {
                continue;
            }
            int from = narration.indexOf(piece.written(), at);
            if (from > at) {
                pieces.add(new Plain(narration.substring(at, from)));
            }
            pieces.add(mark(piece));
            at = from + piece.written().length();
        }
        if (at < narration.length()) {
            pieces.add(new Plain(narration.substring(at)));
        }
        return pieces;
    }

    private static InlineText mark(NarrationMarkup.Piece piece) {
        String written = piece.written();
        if (piece.shown().isEmpty()) {
            return new Lone(written);
        }
        int from = written.lastIndexOf(piece.shown());
        int to = from + piece.shown().length();
        return new Around(written.substring(0, from), piece.shown(), written.substring(to));
    }
}
