package app.lectern.desktop.shell;

import app.lectern.desktop.Frames;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.editor.EditorView;
import app.lectern.desktop.library.LibraryView;
import app.lectern.desktop.preview.PreviewView;
import app.lectern.desktop.renders.RenderWatchService;
import app.lectern.desktop.renders.RendersView;
import app.lectern.desktop.review.ReviewCount;
import app.lectern.desktop.review.ReviewView;
import app.lectern.desktop.settings.SettingsView;
import app.lectern.domain.render.RenderJobStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The frame every screen sits in, in one language; another language gets another shell. */
final class Shell {
    private final Studio studio;
    private final Attention attention;
    private final Rail rail;
    private final ReviewCount reviews;
    private final RenderStrip strip;
    private final DatabaseBanner banner;
    private final BorderPane frame = new BorderPane();
    private final BorderPane right = new BorderPane();
    private final ChangeListener<Place> placeListener = (_, _, place) -> show(place);
    private final InvalidationListener countListener;
    private final Runnable endWatch;
    private @Nullable Screen screen;
    private @Nullable Frames coming;
    private Runnable onceThere = () -> {};

    Shell(Studio studio, Attention attention, Runnable signOut) {
        this.studio = studio;
        this.attention = attention;
        rail = new Rail(studio, signOut);
        strip = new RenderStrip(studio);
        banner = new DatabaseBanner(studio, this::refreshAll);
        reviews = new ReviewCount(studio, Fx.window());
        DueNotice due = new DueNotice(studio);
        reviews.count().subscribe(count -> {
            rail.showWaiting(count);
            due.see(count);
        });
        right.setBottom(strip.root());
        frame.setTop(banner.root());
        frame.setLeft(rail.root());
        frame.setCenter(right);
        frame.getStyleClass().add("canvas");
        // what is too wide for a window is cut at its own end and does not push the rail out
        right.setMinSize(0, 0);
        frame.setMinSize(0, 0);
        countListener = _ -> rail.showCount();
        studio.watches().active().addListener(countListener);
        studio.navigator().place().addListener(placeListener);
        endWatch = studio.watches().onMove(this::tellEnd);
        show(studio.navigator().place().get());
    }

    private void show(Place place) {
        rail.mark(place);
        reviews.refresh();
        if (screen == null) {
            putUpFirst(place);
        } else if (!screen.show(place)) {
            screen.close();
            putUp(screenOf(place));
        }
    }

    private Screen screenOf(Place place) {
        return switch (place) {
            case Place.Library _ -> new LibraryView(studio);
            case Place.Editor editor -> new EditorView(studio, editor.videoId(), editor.sceneId(), editor.field());
            case Place.Review review -> new ReviewView(studio, review.videoId(), reviews::refresh);
            case Place.Renders renders -> new RendersView(studio, renders.videoId());
            case Place.Preview preview -> new PreviewView(studio, preview.videoId(), preview.jobId());
            case Place.Settings settings -> new SettingsView(studio, settings.page());
        };
    }

    /** The first screen comes in parts: with the rail, all at once would hold the window up where Java is still cold. */
    private void putUpFirst(Place place) {
        stopComing();
        coming = Frames.inTurn(
                () -> take(screenOf(place)),
                () -> right.setTop(there().header()),
                () -> right.setCenter(there().content()));
    }

    private void putUp(Screen next) {
        stopComing();
        take(next);
        right.setTop(next.header());
        right.setCenter(next.content());
    }

    private void take(Screen next) {
        screen = next;
        studio.actions().here(next.actions());
        onceThere.run();
        onceThere = () -> {};
    }

    private Screen there() {
        return Objects.requireNonNull(screen);
    }

    private void stopComing() {
        if (coming != null) {
            coming.stop();
        }
    }

    /** Does something as soon as the first screen can be spoken to. */
    void onceThere(Runnable work) {
        if (screen == null) {
            onceThere = work;
        } else {
            work.run();
        }
    }

    /** Where the jobs are shown, their end is seen; elsewhere it is told: good news lightly, bad news until it is seen. */
    private void tellEnd(RenderWatchService watch) {
        RenderJobStatus status = watch.job().status();
        if (studio.navigator().place().get() instanceof Place.Renders) {
            return;
        }
        if (status == RenderJobStatus.SUCCEEDED) {
            Place result = Place.Preview.of(watch.job());
            attention.whenSeen(() -> studio.notices()
                    .leading(
                            "toast.rendered",
                            List.of(watch.title()),
                            "action.open-result",
                            () -> studio.navigator().go(result)));
        } else if (status == RenderJobStatus.FAILED) {
            attention.whenSeen(() -> {});
            strip.failed(watch.title());
        }
    }

    /** Moves the focus to the next part of the window, or to the one before. */
    void movePane(boolean forward, @Nullable Node toast) {
        List<Node> panes = new ArrayList<>();
        panes.add(rail.root());
        panes.addAll(Panes.of(right.getTop()));
        panes.addAll(Panes.of(right.getCenter()));
        panes.add(strip.root());
        if (toast != null) {
            panes.add(toast);
        }
        Panes.move(panes, frame.getScene().getFocusOwner(), forward);
    }

    private void refreshAll() {
        reviews.refresh();
        refresh();
    }

    void refresh() {
        if (screen != null) {
            screen.refresh();
        }
    }

    /** None in the first frames. */
    @Nullable
    Screen screen() {
        return screen;
    }

    /** How high what toasts are not to hide is: the strip, and what {@link Screen#footer} tells; px. */
    double footer() {
        double below = strip.root().getLayoutBounds().getHeight();
        return screen == null ? below : below + screen.footer();
    }

    Parent root() {
        return frame;
    }

    void close() {
        stopComing();
        banner.close();
        reviews.close();
        endWatch.run();
        studio.navigator().place().removeListener(placeListener);
        studio.watches().active().removeListener(countListener);
        strip.close();
        if (screen != null) {
            screen.close();
        }
    }
}
