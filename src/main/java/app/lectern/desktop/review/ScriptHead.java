package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.compare.SceneChanges;
import app.lectern.desktop.compare.VersionWords;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
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
    private final VBox root = Ui.styled(new VBox(6), "canvas");

    ScriptHead(Studio studio, ReviewViewModel model) {
        this.words = studio.words();
        this.said = new VersionWords(words, studio.lectern().config().clock());
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
        if (now.approved() == null) {
            root.getChildren().add(Ui.hint(Feather.INFO, words.of("review.all-new-hint"), "accent"));
        } else if (now.comparison().isSame()) {
            root.getChildren().add(Ui.hint(Feather.INFO, words.of("review.same-hint"), "accent"));
        } else {
            line.getChildren().add(SceneChanges.legend(words));
        }
    }

    Node root() {
        return root;
    }
}
