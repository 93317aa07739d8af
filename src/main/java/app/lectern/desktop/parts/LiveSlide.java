package app.lectern.desktop.parts;

import app.lectern.desktop.Fx;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideRenderer.Request;
import app.lectern.pipeline.SlideState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture of a slide that is being written. The last picture stays until the next one is there, and only the newest
 * text waits to be drawn. Owned by the window's thread.
 */
public final class LiveSlide {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSlide.class);

    private record Wish(SlideRenderer by, Request slide) {}

    private record Drawn(String fingerprint, @Nullable Image image) {}

    private final SlideRenderer renderer;
    private final Executor drawer;
    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    private @Nullable Wish waiting;
    private boolean drawing;
    private String fingerprint = "";

    LiveSlide(SlideRenderer renderer, Executor drawer) {
        this.renderer = renderer;
        this.drawer = drawer;
    }

    /**
     * Shows another slide, or the same with another text, as soon as it is drawn.
     *
     * @param width pixels
     */
    public void show(SlideSource source, int scene, int width) {
        show(source, scene, width, SlideState.WHOLE);
    }

    /** As {@link #show(SlideSource, int, int)}, at one moment of the scene. */
    public void show(SlideSource source, int scene, int width, SlideState state) {
        show(renderer, source, scene, width, state);
    }

    /** As {@link #show(SlideSource, int, int)}, in a theme that need not be kept anywhere. */
    public void show(SlideSource source, int scene, int width, Theme theme) {
        show(renderer.in(theme), source, scene, width, SlideState.WHOLE);
    }

    private void show(SlideRenderer by, SlideSource source, int scene, int width, SlideState state) {
        waiting = new Wish(by, new Request(source.script(), scene, source.pictures(), width, width * 9 / 16, state));
        if (!drawing) {
            drawNext();
        }
    }

    private void drawNext() {
        Wish next = waiting;
        waiting = null;
        if (next == null) {
            return;
        }
        drawing = true;
        String before = fingerprint;
        Fx.work(drawer, () -> draw(next, before), this::drawn, e -> {
            LOG.warn("Could not draw slide {}", next.slide().sceneIndex(), e);
            drawing = false;
            drawNext();
        });
    }

    private void drawn(Drawn next) {
        drawing = false;
        if (next.image() != null) {
            fingerprint = next.fingerprint();
            image.set(next.image());
        }
        drawNext();
    }

    /** Without an image when nothing has changed. */
    private static Drawn draw(Wish wish, String before) throws RenderStepException {
        try {
            return drawWhole(wish.by(), wish.slide(), before);
        } catch (RenderStepException e) {
            // the finding tells that the picture is missing; the words can be seen all the same
            return drawWhole(wish.by(), withoutPicture(wish.slide()), before);
        }
    }

    private static Drawn drawWhole(SlideRenderer renderer, Request request, String before) throws RenderStepException {
        String now = renderer.fingerprint(request);
        if (now.equals(before)) {
            return new Drawn(now, null);
        }
        return new Drawn(now, Pixels.toImage(renderer.draw(request).image()));
    }

    private static Request withoutPicture(Request request) {
        Script script = request.script();
        List<Scene> scenes = new ArrayList<>(script.scenes());
        Scene scene = scenes.get(request.sceneIndex());
        scenes.set(
                request.sceneIndex(),
                new Scene(
                        scene.id(),
                        scene.text(),
                        scene.title(),
                        scene.onScreenText(),
                        null,
                        null,
                        scene.focus(),
                        scene.motion(),
                        scene.transition(),
                        scene.voicing(),
                        scene.pauseAfterSec(),
                        scene.subtitle(),
                        scene.question()));
        Script bare = new Script(
                script.title(),
                script.language(),
                script.look(),
                script.soundtrack(),
                script.voicing(),
                script.pronunciations(),
                script.passMark(),
                scenes);
        return new Request(
                bare, request.sceneIndex(), request.pictures(), request.width(), request.height(), request.state());
    }

    /** The newest picture there is; null until the first is drawn. */
    public ObservableValue<@Nullable Image> image() {
        return image;
    }
}
