package app.lectern.desktop.playing;

import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.NarrationMarkup.Piece;
import app.lectern.pipeline.SpokenSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a narration stand in the text as its author wrote it, marks among it.
 *
 * @param places one for each spoken sentence
 */
record SentencePlaces(List<SpokenRange> places) {
    SentencePlaces {
        places = List.copyOf(places);
    }

    static SentencePlaces of(String written, List<SpokenSentence> sentences) {
        List<Placed> pieces = placed(written);
        List<SpokenRange> places = new ArrayList<>();
        int shown = 0;
        for (SpokenSentence sentence : sentences) {
            String text = sentence.text();
            int from = shown + text.length() - text.stripLeading().length();
            int to = Math.max(from, shown + text.stripTrailing().length());
            places.add(new SpokenRange(start(pieces, from), Math.max(start(pieces, from), end(pieces, to))));
            shown += text.length();
        }
        return new SentencePlaces(places);
    }

    /**
     * A piece and where it begins.
     *
     * @param shown in the text without marks
     */
    private record Placed(Piece piece, int written, int shown) {
        int shownEnd() {
            return shown + piece.shown().length();
        }
    }

    private static List<Placed> placed(String text) {
        List<Placed> placed = new ArrayList<>();
        int written = 0;
        int shown = 0;
        for (Piece piece : NarrationMarkup.pieces(text)) {
            // between two pieces a backslash or a space may be that is in neither
            written = text.indexOf(piece.written(), written);
            placed.add(new Placed(piece, written, shown));
            written += piece.written().length();
            shown += piece.shown().length();
        }
        return placed;
    }

    private static int start(List<Placed> pieces, int shown) {
        for (Placed placed : pieces) {
            if (shown < placed.shownEnd()) {
                boolean plain = placed.piece.mark() == null;
                return placed.written + (plain ? Math.max(0, shown - placed.shown) : 0);
            }
        }
        return end(pieces, shown);
    }

    /** A mark belongs to what it marks, as a whole. */
    private static int end(List<Placed> pieces, int shown) {
        for (Placed placed : pieces) {
            if (shown <= placed.shownEnd() && !placed.piece.shown().isEmpty()) {
                boolean plain = placed.piece.mark() == null;
                return placed.written
                        + (plain ? shown - placed.shown : placed.piece.written().length());
            }
        }
        return pieces.isEmpty() ? 0 : pieces.getLast().written;
    }

    /** The sentence that a caret is in, from 0: between two the later one. */
    int at(int caret) {
        int sentence = 0;
        while (sentence + 1 < places.size() && places.get(sentence).to() <= caret) {
            sentence++;
        }
        return sentence;
    }
}
