package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.asking.DueMark;
import app.lectern.desktop.library.CoverView;
import app.lectern.desktop.library.Covers;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One script of the queue: what it is, until when it waits for whom, who sent it and when, what they said, how much is open. */
final class QueueCell extends ListCell<ReviewItem> {
    private final Words words;
    private final Clock clock;
    private final CoverView cover;
    private final Label title = Ui.title("", "t-strong", "t-dense");
    private final Label training = Ui.title("", "t-caption", "t-muted");
    private final Label since = Ui.title("", "t-caption", "t-muted");
    private final Label note = Ui.title("", "t-caption", "t-muted");
    private final Label open = Ui.iconText(Feather.MESSAGE_SQUARE, "", "t-caption", "t-muted");
    private final DueMark due;
    private final Label asked = Ui.title("", "t-caption", "t-muted");
    private final HBox row;

    QueueCell(Words words, Clock clock, Covers covers) {
        this.words = words;
        this.clock = clock;
        this.cover = CoverView.small(covers, 72);
        this.due = new DueMark(words, clock);
        asked.setMinWidth(0);
        VBox text = Ui.wide(Ui.column(2, Ui.row(6, Ui.wide(title), open), due.node(), asked, training, since, note));
        text.setMinWidth(0);
        row = Ui.styled(Ui.row(10, cover.root(), text), "scene-row");
        row.setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setPrefWidth(0);
        setGraphic(empty || item == null ? null : row);
        if (empty || item == null) {
            cover.show(null, false);
            setAccessibleText(null);
        } else {
            show(item);
        }
    }

    private void show(ReviewItem item) {
        cover.show(item.script(), item.entry().expired());
        say(title, item.title());
        say(training, item.training());
        due.show(item.plan().dueOn(), item.due());
        say(asked, asked(item));
        say(since, since(item));
        say(note, note(item));
        open.setText(Integer.toString(item.open()));
        Ui.shown(open, item.open() > 0);
        String comments = item.open() > 0 ? ", " + words.of("review.open-count", item.open()) : "";
        String told = Stream.of(item.title(), due.node().getText(), asked.getText(), since.getText(), note.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        setAccessibleText(told + comments);
    }

    private String asked(ReviewItem item) {
        if (item.stage() != ReviewItem.Stage.WAITING || item.plan().reviewers().isEmpty()) {
            return "";
        }
        return item.asked()
                ? words.of("review.asked-me")
                : words.of("review.asked", String.join(", ", item.plan().reviewers()));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Ui.shown(label, !text.isEmpty());
    }

    private String since(ReviewItem item) {
        String when = Times.ago(words, clock, item.since());
        return switch (item.stage()) {
            case WAITING -> words.of("review.sent-by", by(item), when);
            case RETURNED ->
                item.script().rejection() == null
                        ? words.of("review.being-written", item.script().editedBy(), when)
                        : words.of(
                                "review.rejected-by", item.script().rejection().by(), when);
            case DONE ->
                words.of(
                        "review.approved-by",
                        Objects.requireNonNullElse(item.script().approvedBy(), ""),
                        when);
        };
    }

    private static String by(ReviewItem item) {
        return item.script().sent() == null
                ? item.script().editedBy()
                : item.script().sent().by();
    }

    /** What the author says, and of what was sent back the reason. */
    private static String note(ReviewItem item) {
        if (item.script().rejection() != null) {
            return item.script().rejection().reason();
        }
        return item.script().sent() == null ? "" : item.script().sent().note();
    }
}
