package app.lectern.desktop.palette;

import app.lectern.desktop.Studio;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of the palette, with the letters marked that were typed. */
final class PaletteRow {
    private static final double COVER = 48;
    private static final int DRAWN = 320;

    private PaletteRow() {}

    static Node of(Studio studio, Hit hit) {
        Entry entry = hit.entry();
        HBox row = Ui.styled(
                new HBox(picture(studio, entry), title(hit), Ui.wide(Ui.title(entry.detail(), "t-dense", "t-muted"))),
                "menu-row");
        String said = entry.title();
        if (entry.state() != null) {
            row.getChildren().add(entry.state().chip(studio.words()));
            said += ", " + entry.state().word(studio.words());
        }
        if (!entry.keys().isEmpty()) {
            row.getChildren().add(Keys.cap(entry.keys()));
            said += ", " + entry.keys();
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(said);
        return row;
    }

    private static Node picture(Studio studio, Entry entry) {
        return entry.cover() == null
                ? Ui.icon(entry.icon(), "t-muted")
                : Thumbnail.of(studio.pictures().slide(entry.cover(), 0, DRAWN), COVER, 3);
    }

    /** Runs of letters that match or do not; long titles end in an ellipsis like every label. */
    private static Node title(Hit hit) {
        String title = hit.entry().title();
        if (hit.match().letters().isEmpty()) {
            return Ui.title(title, "t-strong");
        }
        TextFlow flow = new TextFlow();
        flow.setMaxHeight(TextFlow.USE_PREF_SIZE);
        int from = 0;
        while (from < title.length()) {
            boolean marked = hit.match().letters().get(from);
            int to = from + 1;
            while (to < title.length() && hit.match().letters().get(to) == marked) {
                to++;
            }
            Text run = new Text(title.substring(from, to));
            run.getStyleClass().add(marked ? "palette-mark" : "palette-text");
            flow.getChildren().add(run);
            from = to;
        }
        return flow;
    }
}
