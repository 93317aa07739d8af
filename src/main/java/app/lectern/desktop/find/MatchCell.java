package app.lectern.desktop.find;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ChangeText;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.compare.TextDifference.Kind;
import app.lectern.script.compare.TextDifference.Span;
import app.lectern.script.find.Match;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A place in its scene, with what it would become. */
final class MatchCell extends ListCell<Match> {
    private static final int BEFORE = 24;
    private static final int AFTER = 60;

    private final Words words;
    private final FindViewModel model;

    MatchCell(Words words, FindViewModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    protected void updateItem(Match match, boolean empty) {
        super.updateItem(match, empty);
        setText(null);
        setGraphic(empty || match == null ? null : row(match));
        setPrefWidth(0);
    }

    private HBox row(Match match) {
        String field = words.of("field." + match.field().name());
        HBox place = Ui.cell(Ui.text(words.of("find.place", match.scene() + 1, field), "t-dense", "t-muted"), 150);
        HBox row = Ui.styled(Ui.row(12, place, Ui.wide(text(match))), "find-row");
        row.setFillHeight(false);
        return row;
    }

    /** While there is no word to replace it, the found one is shown as found, not as gone. */
    private TextFlow text(Match match) {
        if (!model.replacement().get().isEmpty()) {
            return ChangeText.of(words, spans(match));
        }
        List<Span> spans = spans(match);
        TextFlow flow = Ui.styled(new TextFlow(), "change-text");
        spans.forEach(span -> flow.getChildren()
                .add(Ui.styled(new Text(span.text()), span.kind() == Kind.KEPT ? "change-kept" : "find-found")));
        return flow;
    }

    private List<Span> spans(Match match) {
        String text = match.text().replace('\n', ' ');
        int from = Math.max(0, match.from() - BEFORE);
        int to = Math.min(text.length(), match.to() + AFTER);
        List<Span> spans = new ArrayList<>();
        add(spans, Kind.KEPT, (from > 0 ? "…" : "") + text.substring(from, match.from()));
        add(spans, Kind.REMOVED, match.found());
        add(spans, Kind.ADDED, model.replacement().get());
        add(spans, Kind.KEPT, text.substring(match.to(), to) + (to < text.length() ? "…" : ""));
        return spans;
    }

    private static void add(List<Span> spans, Kind kind, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(kind, text));
        }
    }
}
