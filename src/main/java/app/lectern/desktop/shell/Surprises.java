package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Notices;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: it is logged on every thread, and explained when it was the window's. */
final class Surprises {
    private static final Logger LOG = LoggerFactory.getLogger(Surprises.class);

    private Surprises() {}

    /** From now on, for the whole process. */
    static void tellTo(Notices notices) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LOG.error("Unexpected on {}", thread.getName(), failure);
            if (Platform.isFxApplicationThread()) {
                // not now: the toolkit may be in the middle of laying out
                Fx.later(() -> notices.failed(failure));
            }
        });
    }
}
