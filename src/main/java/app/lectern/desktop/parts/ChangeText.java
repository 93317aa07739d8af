package app.lectern.desktop.parts;

import app.lectern.desktop.Words;
import app.lectern.script.compare.TextDifference.Kind;
import app.lectern.script.compare.TextDifference.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text with its changes: added words have a plus sign and a line below, removed ones a minus sign and a line through;
 * colour only repeats it. Each changed word is a node of its own, so that long changes break into lines.
 */
public final class ChangeText {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
    /** What ends a word or a sentence, and so stands in no line without it. */
    private static final Pattern CLOSING = Pattern.compile("[.,:;!?…。、)\\]}’”」』》〉]+");

    /** Between a changed word and what follows it closely. */
    private static final String APART = "\u200a";

    private ChangeText() {}

    /** The text to be read, also aloud. */
    public static TextFlow of(Words words, List<Span> spans) {
        return of(words, spans, 0, 0);
    }

    /**
     * The same with a part marked, such as the sentence that is being spoken.
     *
     * @param from a UTF-16 index into the text as it is now, which the kept and added spans make
     * @param to one after the part's last character
     */
    public static TextFlow of(Words words, List<Span> spans, int from, int to) {
        TextFlow flow = Ui.styled(new TextFlow(), "change-text");
        int at = 0;
        for (Span span : spans) {
            int length = span.kind() == Kind.REMOVED ? 0 : span.text().length();
            int begin = Math.clamp(from - at, 0, length);
            int end = Math.clamp(to - at, begin, length);
            boolean signed = true;
            for (Piece piece : pieces(span, begin, end)) {
                Piece rest = piece.kind() == Kind.KEPT ? close(flow.getChildren(), piece) : piece;
                flow.getChildren().addAll(nodes(words, rest, signed));
                signed = false;
            }
            at += length;
        }
        flow.setAccessibleText(spans.stream().map(span -> aloud(words, span)).collect(Collectors.joining(" ")));
        return flow;
    }

    /** Puts the full stop, say, behind a changed word together with it, so that no line begins with it; the rest remains. */
    private static Piece close(List<Node> nodes, Piece piece) {
        Matcher closing = CLOSING.matcher(piece.text());
        int last = nodes.size() - 1;
        if (last < 1
                || !closing.lookingAt()
                || !(nodes.get(last) instanceof Text apart && apart.getText().equals(APART))
                || !(nodes.get(last - 1) instanceof Label word)) {
            return piece;
        }
        nodes.subList(last - 1, last + 1).clear();
        HBox together = new HBox(1, word, kept(closing.group()));
        together.setAlignment(Pos.BASELINE_LEFT);
        nodes.add(together);
        return new Piece(piece.kind(), piece.text().substring(closing.end()), piece.marked());
    }

    private static Text kept(String text) {
        return Ui.styled(new Text(text), "change-kept");
    }

    private record Piece(Kind kind, String text, boolean marked) {}

    private static List<Piece> pieces(Span span, int begin, int end) {
        String text = span.text();
        return Stream.of(
                        new Piece(span.kind(), text.substring(0, begin), false),
                        new Piece(span.kind(), text.substring(begin, end), true),
                        new Piece(span.kind(), text.substring(end), false))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    private static String aloud(Words words, Span span) {
        return switch (span.kind()) {
            case KEPT -> span.text();
            case ADDED -> words.of("change.added", span.text());
            case REMOVED -> words.of("change.removed", span.text());
        };
    }

    private static List<Node> nodes(Words words, Piece piece, boolean signed) {
        if (piece.kind() == Kind.KEPT && !piece.marked()) {
            return List.of(kept(piece.text()));
        }
        List<Node> nodes = new ArrayList<>();
        Matcher matcher = WORD.matcher(piece.text());
        while (matcher.find()) {
            boolean last = matcher.end() == piece.text().length();
            String word =
                    last ? matcher.group().stripTrailing() : matcher.group().replaceAll("\\s+", " ");
            Label label = label(piece, word);
            if (nodes.isEmpty() && signed && piece.kind() != Kind.KEPT) {
                sign(words, label, piece);
            }
            nodes.add(label);
            if (matcher.group().contains("\n")) {
                nodes.add(new Text("\n"));
            } else if (last) {
                // marks end with the last word, and the next change begins apart
                nodes.add(kept(matcher.group().endsWith(" ") ? " " : APART));
            }
        }
        return nodes;
    }

    private static Label label(Piece piece, String word) {
        Label label = Ui.firm(word, style(piece.kind()));
        if (piece.marked()) {
            label.getStyleClass().add("change-spoken");
        }
        return label;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case KEPT -> "change-stayed";
            case ADDED -> "change-added";
            case REMOVED -> "change-removed";
        };
    }

    private static void sign(Words words, Label label, Piece piece) {
        label.setGraphic(Ui.text(piece.kind() == Kind.ADDED ? "+" : "−", "change-sign", style(piece.kind())));
        label.setGraphicTextGap(2);
        label.setAccessibleText(aloud(words, new Span(piece.kind(), piece.text())));
    }
}
