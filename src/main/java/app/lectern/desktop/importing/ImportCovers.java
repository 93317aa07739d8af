package app.lectern.desktop.importing;

import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.parts.SlideSource;
import java.util.Set;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The slides of a script that is not kept yet. Owned by the window's thread. */
final class ImportCovers {
    private static final int WIDTH = 320;

    private final SlidePictures pictures;
    private @Nullable SlideSource source;

    ImportCovers(SlidePictures pictures) {
        this.pictures = pictures;
    }

    /** Shows slides of another reading; null of none. */
    void show(FileReadingViewModel.@Nullable Read read) {
        source = read == null
                ? null
                : new SlideSource(
                        "import-" + UUID.randomUUID(),
                        read.preview().document().script(Set.of()),
                        read.preview().folder());
    }

    /** A scene's slide; null where there is none. */
    @Nullable
    ObservableValue<@Nullable Image> of(int scene) {
        SlideSource now = source;
        return now == null || scene >= now.script().scenes().size() ? null : pictures.slide(now, scene, WIDTH);
    }
}
