package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.WorkingCopy;
import java.time.Clock;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the person should know before they write on: above everything else in the editor. */
final class NoticeBar {
    private final Words words;
    private final EditorViewModel model;
    private final Clock clock;
    private final VBox root = new VBox();

    NoticeBar(Words words, EditorViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
        InvalidationListener shown = _ -> show();
        for (Observable one : new Observable[] {
            model.reading().failure(),
            model.reading().resumed(),
            model.actions().notice(),
            model.listening().notice(),
            model.saving().problem(),
            model.saving().overtaken(),
            model.lesson()
        }) {
            one.addListener(shown);
        }
    }

    private void show() {
        root.getChildren().clear();
        tell(model.reading().failure().get());
        tell(model.actions().notice().get());
        tell(model.listening().notice().get());
        if (model.saving().overtaken().get()) {
            showConflict();
        } else if (!model.saving().problem().get().isEmpty()) {
            add(
                    Feather.ALERT_OCTAGON,
                    words.of("saving.problem", model.saving().problem().get()),
                    "danger");
        }
        WorkingCopy copy = model.reading().resumed().get();
        if (copy != null && !model.saving().overtaken().get()) {
            String when = Times.ago(words, clock, copy.savedAt());
            add(
                    Feather.EDIT_2,
                    words.of("editor.resumed", when),
                    "accent",
                    Ui.button(
                            words.of("editor.go-on"),
                            Feather.CHECK,
                            () -> model.reading().resumed().set(null),
                            "small"),
                    Ui.button(words.of("editor.drop-copy"), Feather.TRASH_2, model.reading()::dropCopy, "small"));
        }
        String warning = model.reading().warningKey();
        if (warning != null) {
            add(Feather.INFO, words.of(warning), "accent");
        }
        if (!model.reading().others().isEmpty()) {
            String names = String.join(", ", model.reading().others());
            add(Feather.USERS, words.of("editor.others", names), "warning");
        }
    }

    private void showConflict() {
        ConflictViewModel conflict = model.conflict();
        add(
                Feather.ALERT_TRIANGLE,
                words.of("conflict.overtaken"),
                "warning",
                Ui.button(words.of("conflict.theirs"), Feather.EYE, conflict::takeTheirs, "small"),
                Ui.button(words.of("conflict.overwrite"), Feather.CHECK, conflict::overwrite, "small"),
                Ui.button(words.of("conflict.aside"), Feather.COPY, conflict::setAside, "small"));
    }

    private void tell(String problem) {
        if (!problem.isEmpty()) {
            add(Feather.ALERT_OCTAGON, problem, "danger");
        }
    }

    private void add(Feather icon, String text, String tone, Button... buttons) {
        HBox hint = Ui.hint(icon, text, tone);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getChildren().addAll(buttons);
        VBox.setMargin(hint, new Insets(8, 16, 0, 16));
        root.getChildren().add(hint);
    }

    Node root() {
        return root;
    }
}
