package app.lectern.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Something at the left and something at the right of a row; where both have no room, the right one below the left one. */
public final class BothEnds extends Pane {
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    public BothEnds(Region left, Region right) {
        super(left, right);
        this.left = left;
        this.right = right;
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneRow(double width) {
        return width < 0 || wide(left) + (wide(left) > 0 ? GAP : 0) + wide(right) <= width;
    }

    private static double wide(Region part) {
        return part.isManaged() ? part.prefWidth(-1) : 0;
    }

    private static double high(Region part) {
        return part.isManaged() ? part.prefHeight(-1) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + wide(left) + GAP + wide(right) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double rows = isOneRow(room) ? Math.max(high(left), high(right)) : high(left) + GAP + high(right);
        return snappedTopInset() + rows + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double top = snappedTopInset();
        boolean row = isOneRow(room);
        double height = row ? Math.max(high(left), high(right)) : high(left);
        place(left, snappedLeftInset(), top + (height - high(left)) / 2, room);
        double below = row ? top + (height - high(right)) / 2 : top + height + GAP;
        double at = snappedLeftInset() + Math.max(0, room - wide(right));
        place(right, at, below, room);
    }

    private void place(Region part, double x, double y, double room) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), Math.min(room, wide(part)), high(part));
    }
}
