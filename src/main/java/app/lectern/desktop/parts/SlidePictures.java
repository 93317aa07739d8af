package app.lectern.desktop.parts;

import app.lectern.desktop.Fx;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.queue.BackgroundPriority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slides as pictures, drawn in the background by the renderer that draws the video. Owned by the window's thread. */
public final class SlidePictures implements AutoCloseable {
    /** Enough for a long script's list; a small picture is about 0.9 MB. */
    private static final int KEPT = 160;

    private static final Logger LOG = LoggerFactory.getLogger(SlidePictures.class);

    private record Key(String scriptId, int scene, int width) {}

    private final SlideRenderer renderer;
    /** One thread: a picture is there soon enough, and a running render keeps the other processors. */
    private final ExecutorService drawer = Executors.newSingleThreadExecutor(BackgroundPriority.threads(
            Thread.ofPlatform().daemon().name("lectern-slides").factory()));

    /** What somebody looks at while writing does not wait for a list of small pictures. */
    private final ExecutorService first = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lectern-preview").factory());

    private final Map<Key, ObjectProperty<@Nullable Image>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ObjectProperty<@Nullable Image>> eldest) {
            return size() > KEPT;
        }
    };

    public SlidePictures(SlideRenderer renderer) {
        this.renderer = renderer;
    }

    /** A scene's slide; its value is null until it is drawn. */
    public ObservableValue<@Nullable Image> slide(SlideSource source, int scene, int width) {
        return kept.computeIfAbsent(new Key(source.scriptId(), scene, width), key -> draw(source, key));
    }

    private ObjectProperty<@Nullable Image> draw(SlideSource source, Key key) {
        ObjectProperty<@Nullable Image> picture = new SimpleObjectProperty<>();
        SlideRenderer.Request request = new SlideRenderer.Request(
                source.script(), key.scene(), source.pictures(), key.width(), key.width() * 9 / 16);
        Fx.work(
                drawer,
                () -> Pixels.toImage(renderer.draw(request).image()),
                picture::set,
                e -> LOG.warn("Could not draw slide {} of {}", key.scene(), key.scriptId(), e));
        return picture;
    }

    /** Draws kept slides anew when they are asked for next: their theme has changed. */
    public void redraw() {
        kept.clear();
    }

    /** Where small pictures are drawn, one after another, so that nothing else in the window waits for them. */
    public Executor drawer() {
        return drawer;
    }

    /** A small picture of a slide that is being written. */
    public LiveSlide live() {
        return new LiveSlide(renderer, drawer);
    }

    /** The picture of the slide that is being written; drawn before all others. */
    public LiveSlide preview() {
        return new LiveSlide(renderer, first);
    }

    @Override
    public void close() {
        first.shutdownNow();
        drawer.shutdownNow();
    }
}
