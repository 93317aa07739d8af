package app.lectern.desktop.themes;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The theme on real slides, drawn anew whenever it changes: one large, three small. */
final class ThemePreview {
    private static final double GAP = 12;
    private static final int LARGE = 1280;
    private static final int SMALL = 480;
    private static final List<Integer> SMALL_SCENES =
            List.of(ThemeSample.COVER, ThemeSample.COMPARE, ThemeSample.STEPS);

    private record Shown(LiveSlide slide, int scene, int width) {}

    private final SlideSource sample;
    private final List<Shown> slides = new ArrayList<>();
    private final VBox root;

    ThemePreview(Studio studio, ThemesViewModel model, SlideSource sample) {
        this.sample = sample;
        this.root = new VBox(GAP);
        root.setMinWidth(0);
        DoubleBinding third =
                root.widthProperty().subtract(GAP * (SMALL_SCENES.size() - 1)).divide(SMALL_SCENES.size());
        String name = studio.words().of("themes.preview");
        Node large = picture(
                studio.pictures().preview(),
                ThemeSample.LIST,
                LARGE,
                root.widthProperty().add(0),
                name);
        HBox small = new HBox(GAP);
        for (int scene : SMALL_SCENES) {
            small.getChildren().add(picture(studio.pictures().live(), scene, SMALL, third, name));
        }
        root.getChildren().setAll(large, small);
        model.edit().theme().addListener((_, _, theme) -> show(theme));
        show(model.edit().theme().get());
    }

    private Node picture(LiveSlide slide, int scene, int drawn, DoubleBinding width, String name) {
        slides.add(new Shown(slide, scene, drawn));
        ImageView view = new ImageView();
        view.imageProperty().bind(slide.image());
        view.setPreserveRatio(true);
        // a line about a slide whose paper is as bright as the window
        view.fitWidthProperty().bind(width.subtract(2));
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(name);
        StackPane pane = Ui.styled(new StackPane(view), "picture");
        pane.setMinWidth(0);
        pane.prefWidthProperty().bind(width);
        pane.maxWidthProperty().bind(width);
        DoubleBinding height = width.multiply(9.0 / 16);
        pane.minHeightProperty().bind(height);
        pane.maxHeightProperty().bind(height);
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(width);
        corners.heightProperty().bind(height);
        corners.setArcWidth(16);
        corners.setArcHeight(16);
        pane.setClip(corners);
        return pane;
    }

    private void show(@Nullable Theme theme) {
        if (theme != null) {
            slides.forEach(one -> one.slide().show(sample, one.scene(), one.width(), theme));
        }
    }

    VBox root() {
        return root;
    }
}
