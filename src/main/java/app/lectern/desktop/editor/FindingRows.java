package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.parts.Ui;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Findings one below the other, each to be pressed, its words broken into lines. */
final class FindingRows {
    private static final double PADDING = 16;

    private final VBox list;

    FindingRows(double spacing) {
        list = new VBox(spacing);
        // how high the rows are is known only when their width is
        list.widthProperty().addListener(_ -> Fx.later(list::requestLayout));
    }

    /** @param placeTone the colour of the place's words */
    Button row(Feather icon, String tone, String place, String placeTone, String what, Runnable go) {
        VBox text = Ui.column(2, Ui.wrapped(place, "t-caption", placeTone), Ui.wrapped(what, "t-dense"));
        HBox content = new Content(Ui.icon(icon, tone, "ic-sm"), Ui.wide(text));
        Button row = Ui.button("", null, go, "flat", "finding");
        row.setGraphic(content);
        row.setAccessibleText(place + ": " + what);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(Bindings.max(0, list.widthProperty().subtract(PADDING)));
        return row;
    }

    /** As high as its words are at its width; a button asks without naming a width, and would get the narrowest's height. */
    private static final class Content extends HBox {
        Content(Node... nodes) {
            super(8, nodes);
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }

    VBox list() {
        return list;
    }
}
