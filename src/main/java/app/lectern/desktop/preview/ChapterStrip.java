package app.lectern.desktop.preview;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.video.VideoChapter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The scenes of a video with their slides; a press goes there. */
final class ChapterStrip {
    private static final double WIDTH = 104;
    private static final int DRAWN = 208;
    private static final double RADIUS = 4;

    private final Studio studio;
    private final Steering steering;
    private final double width;
    private final List<Button> buttons = new ArrayList<>();
    private final ScrollPane scroll;
    private final VBox root;
    private int here = -1;

    ChapterStrip(Studio studio, Result result, Steering steering) {
        this.studio = studio;
        this.steering = steering;
        // a name has room for as many letters in larger text
        this.width = WIDTH * Math.max(1, studio.settings().choices().get().textPercent() / 100.0);
        List<VideoChapter> chapters = result.chapters().list();
        for (int i = 0; i < chapters.size(); i++) {
            buttons.add(button(chapters.get(i), i, slide(result, i)));
        }
        HBox row = new HBox(4);
        row.getChildren().addAll(buttons);
        scroll = new ScrollPane(row);
        scroll.getStyleClass().add("chapter-scroll");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root = Ui.column(
                6,
                Ui.row(
                        8,
                        Ui.text(studio.words().of("preview.scenes"), "t-section"),
                        Ui.text(String.valueOf(chapters.size()), "count")),
                scroll);
        root.setMinHeight(Region.USE_PREF_SIZE);
        steering.seconds().addListener(_ -> mark());
        mark();
    }

    private @Nullable ObservableValue<@Nullable Image> slide(Result result, int scene) {
        SlideSource source = result.source();
        boolean same = source != null
                && source.script().scenes().size() == result.chapters().list().size();
        return source == null || !same ? null : studio.pictures().slide(source, scene, DRAWN);
    }

    private Button button(VideoChapter chapter, int scene, @Nullable ObservableValue<@Nullable Image> slide) {
        String start = Times.clock(chapter.startSec());
        Label title = Ui.width(Ui.title(chapter.title(), "t-caption", "t-strong"), width);
        VBox box = new VBox(2, Thumbnail.of(slide, width, RADIUS), title, Ui.firm(start, "t-caption", "t-muted"));
        Button button = Ui.button("", null, () -> steering.seek(chapter.startSec()), "flat", "chapter");
        button.setGraphic(box);
        button.setAccessibleText(studio.words().of("preview.scene-at", scene + 1, chapter.title(), start));
        return button;
    }

    private void mark() {
        int now = steering.chapters().at(steering.seconds().get());
        if (now == here) {
            return;
        }
        here = now;
        for (int i = 0; i < buttons.size(); i++) {
            Ui.select(buttons.get(i), i == here);
        }
        if (here >= 0) {
            reveal(buttons.get(here));
        }
    }

    private void reveal(Node button) {
        double all = scroll.getContent().getBoundsInLocal().getWidth();
        double seen = scroll.getViewportBounds().getWidth();
        double left = button.getBoundsInParent().getMinX();
        double hidden = all - seen;
        boolean inside = left >= scroll.getHvalue() * hidden
                && button.getBoundsInParent().getMaxX() <= scroll.getHvalue() * hidden + seen;
        if (hidden > 0 && !inside) {
            scroll.setHvalue(Math.clamp((left - seen / 3) / hidden, 0, 1));
        }
    }

    VBox root() {
        return root;
    }
}
