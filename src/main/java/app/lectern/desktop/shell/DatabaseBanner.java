package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says above every screen that the database does not answer, for as long as it does not. Owned by the window's thread. */
final class DatabaseBanner {
    private final Studio studio;
    private final Runnable refresh;
    private final HBox root;
    private final Runnable endWatch;

    /** @param refresh called when the database is back, for what could not be read meanwhile */
    DatabaseBanner(Studio studio, Runnable refresh) {
        this.studio = studio;
        this.refresh = refresh;
        root = Ui.styled(Ui.hint(Feather.WIFI_OFF, studio.words().of("database.lost"), "warning"), "banner");
        root.setAlignment(Pos.CENTER_LEFT);
        var watch = studio.lectern().databaseWatch();
        endWatch = watch.watch(lost -> Fx.later(() -> changed(lost)));
        Ui.shown(root, watch.isLost());
    }

    private void changed(boolean lost) {
        Ui.shown(root, lost);
        if (lost) {
            root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        } else {
            studio.notices().done("database.back");
            refresh.run();
        }
    }

    Node root() {
        return root;
    }

    /** Tells no more. */
    void close() {
        endWatch.run();
    }
}
