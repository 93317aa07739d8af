package app.lectern.desktop.parts;

import app.lectern.desktop.Words;
import app.lectern.script.compare.TextDifference.Kind;
import app.lectern.script.compare.TextDifference.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text with its changes: added words have a plus sign and a line below, removed ones a minus sign and a line through;
 * colour only repeats it. Each changed word is a node of its own, so that long changes break into lines.
 */
public final class ChangeText {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private ChangeText() {}

    /** The text to be read, also aloud. */
    public static TextFlow of(Words words, List<Span> spans) {
        TextFlow flow = Ui.styled(new TextFlow(), "change-text");
        for (Span span : spans) {
            if (span.kind() == Kind.KEPT) {
                flow.getChildren().add(Ui.styled(new Text(span.text()), "change-kept"));
            } else {
                flow.getChildren().addAll(changed(words, span));
            }
        }
        flow.setAccessibleText(spans.stream().map(span -> aloud(words, span)).collect(Collectors.joining(" ")));
        return flow;
    }

    private static String aloud(Words words, Span span) {
        return switch (span.kind()) {
            case KEPT -> span.text();
            case ADDED -> words.of("change.added", span.text());
            case REMOVED -> words.of("change.removed", span.text());
        };
    }

    private static List<Node> changed(Words words, Span span) {
        boolean added = span.kind() == Kind.ADDED;
        String style = added ? "change-added" : "change-removed";
        List<Node> nodes = new ArrayList<>();
        Matcher matcher = WORD.matcher(span.text());
        while (matcher.find()) {
            boolean last = matcher.end() == span.text().length();
            String word =
                    last ? matcher.group().stripTrailing() : matcher.group().replaceAll("\\s+", " ");
            Label label = Ui.firm(word, style);
            if (nodes.isEmpty()) {
                label.setGraphic(Ui.text(added ? "+" : "−", "change-sign", style));
                label.setGraphicTextGap(2);
                label.setAccessibleText(aloud(words, span));
            }
            nodes.add(label);
            if (matcher.group().contains("\n")) {
                nodes.add(new Text("\n"));
            } else if (last) {
                // marks end with the last word, and the next change begins apart
                nodes.add(Ui.styled(new Text(matcher.group().endsWith(" ") ? " " : "\u200a"), "change-kept"));
            }
        }
        return nodes;
    }
}
