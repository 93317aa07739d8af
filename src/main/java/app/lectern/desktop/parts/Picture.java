package app.lectern.desktop.parts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Slides in the window: a grey field of the right size until the slide is drawn. */
public final class Picture {
    private Picture() {}

    /** A picture of a fixed width with round corners. */
    public static StackPane fixed(@Nullable ObservableValue<@Nullable Image> image, double width, double radius) {
        double height = Math.round(width * 9 / 16);
        ImageView view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(height);
        if (image != null) {
            view.imageProperty().bind(image);
        }
        StackPane pane = Ui.styled(new StackPane(view), "picture");
        pane.setMinSize(width, height);
        pane.setMaxSize(width, height);
        Rectangle clip = new Rectangle(width, height);
        clip.setArcWidth(radius * 2);
        clip.setArcHeight(radius * 2);
        pane.setClip(clip);
        // round corners are cut out once, not in every frame
        pane.setCache(true);
        return pane;
    }

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
