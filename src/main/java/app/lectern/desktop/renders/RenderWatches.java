package app.lectern.desktop.renders;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.queue.JobWatchers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The jobs that are not ended, each with its watch. Owned by the window's thread. */
public final class RenderWatches implements AutoCloseable {
    private static final int LOOKED_THROUGH = 200;

    private record Found(RenderJob job, String title) {}

    private final Lectern lectern;
    private final User user;
    private final ObservableList<RenderWatchService> active = FXCollections.observableArrayList();
    private final ObservableList<RenderWatchService> activeView = FXCollections.unmodifiableObservableList(active);
    private final ReadOnlyObjectWrapper<@Nullable RenderWatchService> current = new ReadOnlyObjectWrapper<>();
    private final List<Consumer<RenderWatchService>> moved = new CopyOnWriteArrayList<>();
    private final JobWatchers.Watch watch;

    /** Watches what runs or waits now and whatever is asked for later. */
    public RenderWatches(Lectern lectern, User user) {
        this.lectern = lectern;
        this.user = user;
        this.watch = lectern.renders().watch(user, job -> {
            if (job.status() == RenderJobStatus.PENDING) {
                Fx.work(() -> found(job), this::follow, _ -> {});
            }
        });
        Fx.work(this::unfinished, found -> found.forEach(this::follow), _ -> {});
    }

    private List<Found> unfinished() {
        return lectern.renders().newest(user, LOOKED_THROUGH).reversed().stream()
                .filter(job -> !job.status().isFinal())
                .map(this::found)
                .toList();
    }

    private Found found(RenderJob job) {
        return new Found(
                job, lectern.library().entry(user, job.videoId()).video().title());
    }

    private void follow(Found found) {
        if (of(found.job().jobId()) != null) {
            return;
        }
        RenderWatchService service = new RenderWatchService(lectern.renders(), user, found.job(), found.title());
        active.add(service);
        service.valueProperty().addListener((_, before, now) -> {
            if (now != null && (before == null || before.status() != now.status())) {
                chooseCurrent();
                moved.forEach(listener -> listener.accept(service));
            }
        });
        service.setOnSucceeded(_ -> forget(service));
        service.setOnFailed(_ -> forget(service));
        chooseCurrent();
        service.start();
    }

    private void forget(RenderWatchService service) {
        active.remove(service);
        chooseCurrent();
    }

    private void chooseCurrent() {
        current.set(active.stream()
                .filter(service -> service.job().status() == RenderJobStatus.RUNNING)
                .findFirst()
                .or(() -> active.stream()
                        .filter(service -> !service.job().status().isFinal())
                        .findFirst())
                .orElse(null));
    }

    /** All watched jobs, oldest first. */
    public ObservableList<RenderWatchService> active() {
        return activeView;
    }

    /** The running job, else the one that will run next; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable RenderWatchService> current() {
        return current.getReadOnlyProperty();
    }

    /** The watch of a job that is not ended. */
    public @Nullable RenderWatchService of(String jobId) {
        return active.stream()
                .filter(service -> service.job().jobId().equals(jobId))
                .findFirst()
                .orElse(null);
    }

    /** Tells whenever a job goes to another status, until the returned task is run. */
    public Runnable onMove(Consumer<RenderWatchService> listener) {
        moved.add(listener);
        return () -> moved.remove(listener);
    }

    /** Ends the watching, not the jobs. May be called on any thread. */
    @Override
    public void close() {
        watch.close();
        moved.clear();
        Fx.later(() -> List.copyOf(active).forEach(RenderWatchService::cancel));
    }
}
