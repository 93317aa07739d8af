package app.lectern.desktop.shell;

import app.lectern.desktop.Problem;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An error says three things: what happened, what was kept, what to do next. */
final class ErrorDialog {
    private ErrorDialog() {}

    static Region of(Words words, Problem problem, Runnable close) {
        Label title = Ui.wide(Ui.wrapped(problem.title(), "t-title"));
        VBox dialog = Ui.styled(
                new VBox(
                        16,
                        Ui.row(12, Ui.icon(Feather.ALERT_OCTAGON, "ic-lg", "t-danger"), title),
                        parts(words, problem),
                        details(words, problem),
                        buttons(words, close)),
                "layer",
                "error-dialog");
        dialog.setPadding(new Insets(24));
        dialog.setMaxHeight(VBox.USE_PREF_SIZE);
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(problem.title() + ". " + problem.happened());
        return dialog;
    }

    /** The names are as wide as the longest of them, in any language and size. */
    private static GridPane parts(Words words, Problem problem) {
        GridPane parts = new GridPane(16, 16);
        parts.addColumn(0, name(words, "opening.happened"), name(words, "opening.kept"), name(words, "opening.do"));
        parts.addColumn(1, Ui.wrapped(problem.happened()), Ui.wrapped(problem.kept()), Ui.wrapped(problem.todo()));
        return parts;
    }

    private static Label name(Words words, String key) {
        Label name = Ui.firm(words.of(key), "t-muted", "t-strong");
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Node details(Words words, Problem problem) {
        Button copy = Ui.button(words.of("opening.copy"), Feather.COPY, () -> copy(problem), "flat", "small");
        HBox box = Ui.styled(Ui.row(8, Ui.wide(Ui.title(problem.code(), "t-dense", "t-muted")), copy), "hint");
        return box;
    }

    private static Node buttons(Words words, Runnable close) {
        Button leave = Ui.button(words.of("problem.close"), Feather.X, close);
        leave.setDefaultButton(true);
        return Ui.row(8, Ui.gap(), leave);
    }

    private static void copy(Problem problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString(problem.code() + System.lineSeparator() + problem.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
