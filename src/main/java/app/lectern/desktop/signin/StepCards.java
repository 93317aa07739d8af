package app.lectern.desktop.signin;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards beside each other, as many as have room and each as wide and as high as the others; the rest below. */
final class StepCards extends Pane {
    private static final double GAP = 16;

    private final List<Region> cards;

    StepCards(Region... cards) {
        super(cards);
        this.cards = List.of(cards);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double least =
                cards.stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(1);
        int fitting = (int) ((width + GAP) / (least + GAP));
        return Math.clamp(fitting, 1, cards.size());
    }

    private double wide(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private double high(double wide) {
        return cards.stream().mapToDouble(card -> card.prefHeight(wide)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        int rows = Math.ceilDiv(cards.size(), columns(room));
        return rows * high(wide(room)) + (rows - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = wide(getWidth());
        double high = Math.ceil(high(wide));
        for (int i = 0; i < cards.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            cards.get(i).resizeRelocate(column * (wide + GAP), row * (high + GAP), wide, high);
        }
    }
}
