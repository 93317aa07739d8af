package app.lectern.desktop.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what somebody has to see. */
public final class InView {
    private static final double MARGIN = 8;

    private InView() {}

    /** Scrolls up or down, as little as is needed to see a node of the pane's content whole, or at least its beginning. */
    public static void bring(ScrollPane pane, Node node) {
        Node all = pane.getContent();
        if (all instanceof Parent parent) {
            parent.applyCss();
        }
        // of all of the window: the pane may have been out of sight while that became lower
        if (pane.getScene() != null) {
            pane.getScene().getRoot().layout();
        }
        double room = pane.getViewportBounds().getHeight();
        double height = all.getBoundsInLocal().getHeight();
        if (room <= 0 || height <= room) {
            pane.setVvalue(0);
            return;
        }
        Bounds place = all.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = pane.getVvalue() * (height - room);
        top = Math.max(top, place.getMaxY() + MARGIN - room);
        top = Math.min(top, place.getMinY() - MARGIN);
        pane.setVvalue(Math.clamp(top / (height - room), 0, 1));
    }
}
