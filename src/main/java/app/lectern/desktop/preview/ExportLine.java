package app.lectern.desktop.preview;

import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be ticked, with what is known of it behind its words, or below them where the row has no room for both. */
final class ExportLine extends Pane {
    private static final double GAP = 8;
    private static final double BELOW = 2;

    private final FontIcon icon;
    private final CheckBox box;
    private final Label facts;

    /** @param facts may be empty */
    ExportLine(FontIcon icon, CheckBox box, Label facts) {
        super(icon, box, facts);
        this.icon = icon;
        this.box = box;
        this.facts = facts;
        box.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double indent() {
        return snapSizeX(icon.getLayoutBounds().getWidth()) + GAP;
    }

    private boolean isOneRow(double room) {
        return room < 0 || facts.getText().isEmpty() || box.prefWidth(-1) + GAP + facts.prefWidth(-1) <= room;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return indent() + box.prefWidth(-1) + GAP + facts.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : width - indent();
        double ticked = box.prefHeight(room);
        return isOneRow(room) ? ticked : ticked + BELOW + facts.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - indent();
        double width = Math.min(room, box.prefWidth(-1));
        double height = box.prefHeight(width);
        box.resizeRelocate(indent(), 0, width, height);
        icon.relocate(0, snapPositionY((height - icon.getLayoutBounds().getHeight()) / 2));
        if (isOneRow(room)) {
            double high = facts.prefHeight(-1);
            double left = indent() + width + GAP;
            facts.resizeRelocate(left, snapPositionY((height - high) / 2), facts.prefWidth(-1), high);
        } else {
            facts.resizeRelocate(indent(), height + BELOW, room, facts.prefHeight(room));
        }
    }
}
