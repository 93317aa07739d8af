package app.lectern.desktop.themes;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
    private final Frames root;

    ThemePreview(Studio studio, ThemesViewModel model, SlideSource sample) {
        this.sample = sample;
        String name = studio.words().of("themes.preview");
        List<Region> small = SMALL_SCENES.stream()
                .map(scene -> picture(studio.pictures().live(), scene, SMALL, name))
                .toList();
        this.root = new Frames(picture(studio.pictures().preview(), ThemeSample.LIST, LARGE, name), small);
        model.edit().theme().addListener((_, _, theme) -> show(theme));
        show(model.edit().theme().get());
    }

    private Region picture(LiveSlide slide, int scene, int drawn, String name) {
        slides.add(new Shown(slide, scene, drawn));
        ImageView view = new ImageView();
        view.imageProperty().bind(slide.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(name);
        StackPane pane = Ui.styled(new StackPane(view), "picture");
        // a line about a slide whose paper is as bright as the window
        view.fitWidthProperty().bind(pane.widthProperty().subtract(2));
        pane.setMinSize(0, 0);
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(pane.widthProperty());
        corners.heightProperty().bind(pane.heightProperty());
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

    Region root() {
        return root;
    }

    /** One frame as wide as there is room and the others in a row below it, each as high as a slide of its width. */
    private static final class Frames extends Pane {
        private static final double RATIO = 9.0 / 16;

        private final Region large;
        private final List<Region> small;

        Frames(Region large, List<Region> small) {
            this.large = large;
            this.small = small;
            getChildren().add(large);
            getChildren().addAll(small);
            setMinWidth(0);
            setMinHeight(USE_PREF_SIZE);
        }

        private double part(double width) {
            return Math.max(0, (width - GAP * (small.size() - 1)) / small.size());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(0, width) * RATIO + GAP + part(width) * RATIO;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double part = part(width);
            large.resizeRelocate(0, 0, width, width * RATIO);
            for (int i = 0; i < small.size(); i++) {
                small.get(i).resizeRelocate(i * (part + GAP), width * RATIO + GAP, part, part * RATIO);
            }
        }
    }
}
