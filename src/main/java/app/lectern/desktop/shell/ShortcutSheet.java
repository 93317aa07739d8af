package app.lectern.desktop.shell;

import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.ActionGroup;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every action that has keys, by what it is about; as wide as a printed page. */
final class ShortcutSheet {
    /** A heading and the room above it, in lines. */
    private static final int HEAD_LINES = 2;

    private ShortcutSheet() {}

    static Region of(Words words, List<Action> actions, Runnable close) {
        HBox head = Ui.row(
                12,
                Ui.icon(Feather.COMMAND, "ic-lg", "t-muted"),
                Ui.text(words.of("action.shortcuts"), "t-title"),
                Ui.gap(),
                Ui.iconButton(Feather.X, words.of("problem.close"), close));
        List<VBox> columns = List.of(new VBox(20), new VBox(20));
        int[] lines = new int[columns.size()];
        for (ActionGroup group : ActionGroup.values()) {
            List<Action> inside = actions.stream()
                    .filter(action -> action.group() == group && action.keys() != null)
                    .toList();
            if (!inside.isEmpty()) {
                int shorter = lines[0] <= lines[1] ? 0 : 1;
                columns.get(shorter).getChildren().add(group(words, group, inside));
                lines[shorter] += inside.size() + HEAD_LINES;
            }
        }
        GridPane groups = new GridPane(24, 0);
        groups.addRow(0, columns.toArray(VBox[]::new));
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        groups.getColumnConstraints().setAll(half, half);
        // beside the scroll bar rather than under it
        groups.setPadding(new Insets(0, 16, 0, 0));
        ScrollPane scroll = Ui.scroll(groups);
        VBox sheet = Ui.styled(new VBox(16, head, Ui.line(), scroll), "layer", "shortcut-sheet");
        sheet.setPadding(new Insets(24));
        sheet.setMaxHeight(VBox.USE_PREF_SIZE);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(words.of("action.shortcuts"));
        return sheet;
    }

    private static Node group(Words words, ActionGroup group, List<Action> actions) {
        VBox box = Ui.column(6, Ui.text(words.of("group." + group.name().toLowerCase(Locale.ROOT)), "t-section"));
        for (Action action : actions) {
            box.getChildren()
                    .add(Ui.row(12, Ui.wide(Ui.wrapped(words.of(action.key()))), Keys.cap(Keys.text(action.keys()))));
        }
        return box;
    }
}
