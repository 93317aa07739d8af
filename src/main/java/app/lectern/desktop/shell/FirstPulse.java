package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.queue.BackgroundPriority;
import java.net.URL;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can wait until the window is seen. How quick the start was can be read in the log. */
final class FirstPulse implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPulse.class);

    private static final int[] ICON_SIZES = {32, 128};

    private final Stage stage;
    private final Scene scene;

    private FirstPulse(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
    }

    /** Waits for the first picture of a window. */
    static void await(Stage stage, Scene scene) {
        scene.addPostLayoutPulseListener(new FirstPulse(stage, scene));
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        LOG.info("The window is shown");
        showIcons();
        // until now Java's own threads were needed more than the window's
        Fx.background().execute(BackgroundPriority::lowerJavasOwn);
    }

    /** For the systems' lists of windows; the picture is read in the background. */
    private void showIcons() {
        for (int size : ICON_SIZES) {
            String name = "/app/lectern/desktop/icons/lectern-" + size + ".png";
            URL picture = Objects.requireNonNull(FirstPulse.class.getResource(name), name);
            stage.getIcons().add(new Image(picture.toExternalForm(), true));
        }
    }
}
