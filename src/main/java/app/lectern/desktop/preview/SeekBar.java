package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.video.VideoChapter;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where the video is, with a mark where each scene begins. */
final class SeekBar {
    private static final double JUMP_SEC = 5;
    /** The track begins half a knob from the edge. */
    private static final double INSET = 8;

    private static final double MARK_WIDTH = 2;
    private static final double MARK_HEIGHT = 10;

    private final Words words;
    private final Steering steering;
    private final Slider slider;
    private final Tooltip tooltip = new Tooltip();
    private final StackPane root;
    private boolean following;

    SeekBar(Words words, Steering steering) {
        this.words = words;
        this.steering = steering;
        slider = new Slider(0, steering.duration(), 0);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(JUMP_SEC);
        slider.valueProperty().addListener((_, _, now) -> {
            if (!following) {
                steering.seek(now.doubleValue());
            }
        });
        slider.setTooltip(tooltip);
        slider.addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(told(secondAt(event.getX()))));
        steering.seconds().addListener((_, _, now) -> follow(now.doubleValue()));
        root = new StackPane(Ui.wide(slider), new Marks(steering.chapters().list()));
        follow(0);
    }

    private double secondAt(double x) {
        double share = (x - INSET) / Math.max(1, slider.getWidth() - 2 * INSET);
        return Math.clamp(share, 0, 1) * steering.duration();
    }

    private void follow(double seconds) {
        following = true;
        slider.setValue(seconds);
        following = false;
        slider.setAccessibleText(words.of("preview.position") + " " + told(seconds));
    }

    private String told(double seconds) {
        int scene = steering.chapters().at(seconds);
        return Times.clock(seconds)
                + (scene < 0
                        ? ""
                        : " · " + steering.chapters().list().get(scene).title());
    }

    Region root() {
        return root;
    }

    /** Lies over the track and lets every press through. */
    private final class Marks extends Pane {
        private final List<VideoChapter> chapters;

        Marks(List<VideoChapter> chapters) {
            this.chapters = chapters;
            setMouseTransparent(true);
            for (int i = 1; i < chapters.size(); i++) {
                getChildren().add(Ui.styled(new Region(), "chapter-mark"));
            }
        }

        @Override
        protected void layoutChildren() {
            double track = getWidth() - 2 * INSET;
            for (int i = 0; i < getChildren().size(); i++) {
                double at = INSET + track * chapters.get(i + 1).startSec() / steering.duration();
                getChildren()
                        .get(i)
                        .resizeRelocate(at - MARK_WIDTH / 2, (getHeight() - MARK_HEIGHT) / 2, MARK_WIDTH, MARK_HEIGHT);
            }
        }
    }
}
