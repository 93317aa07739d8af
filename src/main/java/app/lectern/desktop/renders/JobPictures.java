package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.render.RenderJob;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The first slides of the jobs that are in sight. Owned by the window's thread. */
final class JobPictures {
    /** Twice the width of the widest, px. */
    private static final int WIDTH = 256;
    /** Pictures of 150 KB. */
    private static final int KEPT = 120;

    private final Studio studio;
    private final Map<String, ObjectProperty<@Nullable Image>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ObjectProperty<@Nullable Image>> eldest) {
            return size() > KEPT;
        }
    };

    JobPictures(Studio studio) {
        this.studio = studio;
    }

    /** The first slide of a job; its value is null until it is drawn, and stays so when its script is gone. */
    ObservableValue<@Nullable Image> of(RenderJob job) {
        return kept.computeIfAbsent(job.scriptId(), _ -> {
            ObjectProperty<@Nullable Image> picture = new SimpleObjectProperty<>();
            Fx.work(() -> source(job), source -> picture.bind(studio.pictures().slide(source, 0, WIDTH)), _ -> {});
            return picture;
        });
    }

    private SlideSource source(RenderJob job) {
        var scripts = studio.lectern().scripts();
        return SlideSource.of(scripts, scripts.get(studio.user(), job.scriptId()));
    }
}
