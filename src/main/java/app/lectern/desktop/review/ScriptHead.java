package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.asking.AskForm;
import app.lectern.desktop.asking.DueMark;
import app.lectern.desktop.compare.SceneChanges;
import app.lectern.desktop.compare.VersionWords;
import app.lectern.desktop.parts.Ui;
import java.time.Clock;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Above the scenes: which script it is, what its author says, and what the marks mean. */
final class ScriptHead {
    private final Words words;
    private final VersionWords said;
    private final ReviewViewModel model;
    private final Clock clock;
    private final VBox root = Ui.styled(new VBox(6), "canvas");

    ScriptHead(Studio studio, ReviewViewModel model) {
        this.words = studio.words();
        this.model = model;
        this.clock = studio.lectern().config().clock();
        this.said = new VersionWords(words, clock);
        root.setPadding(new Insets(14, 16, 8, 24));
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.reviewed().subscribe(this::show);
    }

    private void show(@Nullable Reviewed now) {
        root.getChildren().clear();
        Ui.shown(root, now != null);
        if (now == null) {
            return;
        }
        HBox title = Ui.row(
                10,
                Ui.title(now.item().title(), "t-title"),
                said.chip(now.script()),
                Ui.firm(words.of("editor.revision", now.script().revision()), "t-dense", "t-muted"));
        FlowPane line = new FlowPane(12, 6, title);
        line.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(line);
        String note = said.note(now.script());
        String about = note.isEmpty() ? said.who(now.script()) : said.who(now.script()) + "  ·  " + note;
        root.getChildren().add(Ui.wrapped(about, "t-dense", "t-muted"));
        if (now.item().stage() == ReviewItem.Stage.WAITING) {
            root.getChildren().add(plan(now));
        }
        if (now.approved() == null) {
            root.getChildren().add(Ui.hint(Feather.INFO, words.of("review.all-new-hint"), "accent"));
        } else if (now.comparison().isSame()) {
            root.getChildren().add(Ui.hint(Feather.INFO, words.of("review.same-hint"), "accent"));
        } else {
            line.getChildren().add(SceneChanges.legend(words));
        }
    }

    /** Until when its verdict is asked for, of whom, and the way to change that. */
    private Node plan(Reviewed now) {
        DueMark due = new DueMark(words, clock);
        due.show(now.item().plan().dueOn(), now.item().due());
        List<String> reviewers = now.item().plan().reviewers();
        String asked = reviewers.isEmpty()
                ? words.of("review.asked-all")
                : words.of("review.asked", String.join(", ", reviewers));
        Button change = Ui.button(words.of("review.change-plan"), Feather.CALENDAR, () -> {}, "small");
        change.setOnAction(_ -> {
            Button act = Ui.button(words.of("asking.keep"), Feather.CHECK, () -> {}, "accent");
            new AskForm(
                            words,
                            model.plan().ask(now.script()),
                            "",
                            act,
                            ask -> model.plan().change(now.script(), ask))
                    .show(change);
        });
        FlowPane line = new FlowPane(12, 6, Ui.text(asked, "t-dense"), change);
        if (due.node().isVisible()) {
            line.getChildren().addFirst(due.node());
        }
        line.setRowValignment(VPos.CENTER);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    Node root() {
        return root;
    }
}
