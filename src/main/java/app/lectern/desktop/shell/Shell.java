package app.lectern.desktop.shell;

import app.lectern.desktop.Place;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.editor.EditorView;
import app.lectern.desktop.library.LibraryView;
import app.lectern.desktop.preview.PreviewView;
import app.lectern.desktop.renders.RenderWatchService;
import app.lectern.desktop.renders.RendersView;
import app.lectern.desktop.settings.SettingsView;
import app.lectern.domain.render.RenderJobStatus;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/** The frame every screen sits in, in one language; another language gets another shell. */
final class Shell {
    private static final Duration TOAST = Duration.seconds(10);

    private final Studio studio;
    private final Rail rail;
    private final RenderStrip strip;
    private final BorderPane frame = new BorderPane();
    private final BorderPane right = new BorderPane();
    private final ChangeListener<Place> placeListener = (_, _, place) -> show(place);
    private final InvalidationListener countListener;
    private final Runnable endWatch;
    private @Nullable Screen screen;

    Shell(Studio studio, Runnable signOut) {
        this.studio = studio;
        rail = new Rail(studio, signOut);
        strip = new RenderStrip(studio);
        right.setBottom(strip.root());
        frame.setLeft(rail.root());
        frame.setCenter(right);
        frame.getStyleClass().add("canvas");
        countListener = _ -> rail.showCount();
        studio.watches().active().addListener(countListener);
        studio.navigator().place().addListener(placeListener);
        endWatch = studio.watches().onMove(this::tellEnd);
        show(studio.navigator().place().get());
    }

    private void show(Place place) {
        if (screen != null) {
            screen.close();
        }
        Screen next = switch (place) {
            case Place.Library _ -> new LibraryView(studio);
            case Place.Editor editor -> new EditorView(studio, editor.videoId());
            case Place.Renders _ -> new RendersView(studio);
            case Place.Preview preview -> new PreviewView(studio, preview.videoId());
            case Place.Settings settings -> new SettingsView(studio, settings.page());
        };
        screen = next;
        rail.mark(place);
        right.setTop(next.header());
        right.setCenter(next.content());
    }

    /** Where the jobs are shown, their end is seen; elsewhere it is told. */
    private void tellEnd(RenderWatchService watch) {
        RenderJobStatus status = watch.job().status();
        boolean worthTelling = status == RenderJobStatus.SUCCEEDED || status == RenderJobStatus.FAILED;
        if (!worthTelling || studio.navigator().place().get() instanceof Place.Renders || frame.getScene() == null) {
            return;
        }
        boolean done = status == RenderJobStatus.SUCCEEDED;
        Place there = done ? new Place.Preview(watch.job().videoId()) : new Place.Renders();
        Notifications toast = Notifications.create()
                .owner(frame.getScene().getWindow())
                .title(studio.words().of(done ? "toast.done" : "toast.failed"))
                .text(watch.title())
                .hideAfter(TOAST)
                .onAction(_ -> studio.navigator().go(there));
        if (done) {
            toast.showInformation();
        } else {
            toast.showError();
        }
    }

    void refresh() {
        if (screen != null) {
            screen.refresh();
        }
    }

    @Nullable
    Screen screen() {
        return screen;
    }

    Parent root() {
        return frame;
    }

    void close() {
        endWatch.run();
        studio.navigator().place().removeListener(placeListener);
        studio.watches().active().removeListener(countListener);
        strip.close();
        if (screen != null) {
            screen.close();
        }
    }
}
