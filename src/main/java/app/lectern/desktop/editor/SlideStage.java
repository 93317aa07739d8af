package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Ui;
import app.lectern.pipeline.SlideState;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The chosen slide as the video shows it, drawn in the size it is seen in. */
final class SlideStage {
    private static final int STEP = 64;
    private static final int LEAST = 320;
    private static final int MOST = 1920;

    private final Words words;
    private final LiveSlide live;
    private final ImageView slide = new ImageView();
    private final StackPane root = Ui.styled(Picture.fitted(slide, 16), "slide-stage");
    private @Nullable SlideSource source;
    private int scene;
    private SlideState state = SlideState.WHOLE;
    private boolean begun;

    SlideStage(Words words, LiveSlide live) {
        this.words = words;
        this.live = live;
        slide.imageProperty().bind(live.image());
        root.widthProperty().addListener(_ -> draw());
        root.heightProperty().addListener(_ -> draw());
    }

    /** Draws from now on. */
    void begin() {
        begun = true;
        draw();
    }

    void show(@Nullable SlideSource now, int index) {
        source = now;
        scene = index;
        slide.setAccessibleText(words.of("editor.slide-of", index + 1));
        draw();
    }

    /** Shows what is to be seen of the slide at one moment. */
    void show(SlideState now) {
        state = now;
        draw();
    }

    private void draw() {
        if (begun && source != null && root.getWidth() > 0) {
            live.show(source, scene, width(), state);
        }
    }

    /** In steps, so that moving an edge does not draw every pixel. */
    private int width() {
        double scale = root.getScene() == null || root.getScene().getWindow() == null
                ? 1
                : root.getScene().getWindow().getRenderScaleX();
        double seen = Math.min(root.getWidth(), root.getHeight() * 16 / 9) * scale;
        return Math.clamp((long) Math.ceil(seen / STEP) * STEP, LEAST, MOST);
    }

    StackPane root() {
        return root;
    }
}
