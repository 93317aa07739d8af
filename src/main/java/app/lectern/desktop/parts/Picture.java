package app.lectern.desktop.parts;

import javafx.beans.binding.Bindings;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Pictures in the window. */
public final class Picture {
    private Picture() {}

    /** A picture that takes the room it is given and keeps its shape. */
    public static StackPane fitted(ImageView view, double margin) {
        StackPane pane = new StackPane(view);
        view.setPreserveRatio(true);
        // a size of nothing would be the picture's own
        view.fitWidthProperty().bind(Bindings.max(1, pane.widthProperty().subtract(2 * margin)));
        view.fitHeightProperty().bind(Bindings.max(1, pane.heightProperty().subtract(2 * margin)));
        pane.setMinSize(0, 0);
        pane.setPrefSize(0, 0);
        return pane;
    }
}
