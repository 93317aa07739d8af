package app.lectern.desktop.parts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.ImagePattern;
import org.jspecify.annotations.Nullable;

/**
 * A small slide with round corners, a grey field until it is drawn. The slide is painted into the round shape: to cut
 * the shape out of a picture takes the processor a mask and a second picture besides.
 */
public final class Thumbnail extends StackPane {
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");

    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    private final Region slide = new Region();
    private CornerRadii corners = CornerRadii.EMPTY;

    public Thumbnail() {
        getStyleClass().add("picture");
        getChildren().add(slide);
        image.addListener(_ -> paint());
    }

    /** One of a fixed width, px; its height is that of a slide. */
    public static Thumbnail of(@Nullable ObservableValue<@Nullable Image> image, double width, double radius) {
        Thumbnail thumbnail = new Thumbnail();
        thumbnail.size(width, new CornerRadii(radius));
        if (image != null) {
            thumbnail.image.bind(image);
        }
        return thumbnail;
    }

    /** Gives it a width, px, and corners. */
    public void size(double width, CornerRadii round) {
        double height = Math.round(width * 9 / 16);
        setMinSize(width, height);
        setMaxSize(width, height);
        if (!round.equals(corners)) {
            corners = round;
            paint();
        }
    }

    /** The slide it shows; null while there is none. */
    public ObjectProperty<@Nullable Image> imageProperty() {
        return image;
    }

    private void paint() {
        Image shown = image.get();
        pseudoClassStateChanged(DRAWN, shown != null);
        slide.setBackground(
                shown == null ? null : new Background(new BackgroundFill(new ImagePattern(shown), corners, null)));
    }
}
