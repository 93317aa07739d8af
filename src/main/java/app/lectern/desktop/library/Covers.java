package app.lectern.desktop.library;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Pixels;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first slides of the videos that are in sight, drawn in the background one after the other. What goes out of sight
 * before its turn is not drawn. Owned by the window's thread.
 */
public final class Covers {
    private static final int WIDTH = 480;
    private static final int HEIGHT = WIDTH * 9 / 16;
    /** Pictures of half a megabyte. */
    private static final int KEPT = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Covers.class);

    private final Studio studio;
    private final LinkedHashMap<String, VideoScript> waiting = new LinkedHashMap<>();
    /** In how many places each is in sight. */
    private final Map<String, Integer> wanted = new HashMap<>();

    private final Map<String, ObjectProperty<@Nullable Image>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ObjectProperty<@Nullable Image>> eldest) {
            return size() > KEPT;
        }
    };
    private boolean drawing;
    private boolean closed;

    public Covers(Studio studio) {
        this.studio = studio;
    }

    /** The first slide of a script that came into sight; its value is null until it is drawn. */
    ObservableValue<@Nullable Image> want(VideoScript script) {
        ObjectProperty<@Nullable Image> picture =
                kept.computeIfAbsent(script.sha256(), _ -> new SimpleObjectProperty<>());
        wanted.merge(script.sha256(), 1, Integer::sum);
        if (picture.get() == null) {
            waiting.put(script.sha256(), script);
            next();
        }
        return picture;
    }

    /** A script went out of sight in one place. */
    void leave(VideoScript script) {
        if (wanted.merge(script.sha256(), -1, Integer::sum) <= 0) {
            wanted.remove(script.sha256());
            waiting.remove(script.sha256());
        }
    }

    private void next() {
        if (drawing || closed || waiting.isEmpty()) {
            return;
        }
        VideoScript script = waiting.pollFirstEntry().getValue();
        drawing = true;
        Fx.work(studio.pictures().drawer(), () -> draw(script), image -> drawn(script, image), e -> {
            LOG.info("Could not draw the first slide of {}", script.videoId(), e);
            drawn(script, null);
        });
    }

    private void drawn(VideoScript script, @Nullable Image image) {
        drawing = false;
        ObjectProperty<@Nullable Image> picture = kept.get(script.sha256());
        if (picture != null) {
            picture.set(image);
        }
        next();
    }

    private Image draw(VideoScript script) throws RenderStepException {
        SlideSource source = SlideSource.of(studio.lectern().scripts(), script);
        SlideRenderer.Request request = new SlideRenderer.Request(source.script(), 0, source.pictures(), WIDTH, HEIGHT);
        return Pixels.toImage(studio.lectern().slides().draw(request).image());
    }

    /** Draws nothing any more. */
    public void close() {
        closed = true;
        waiting.clear();
    }
}
