package app.lectern.desktop.renders;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderForecast;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.queue.JobWatchers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The jobs that are not ended, each with its watch. Owned by the window's thread. */
public final class RenderWatches implements AutoCloseable {
    private final Lectern lectern;
    private final User user;
    private final Map<String, RenderWatchService> byId = new LinkedHashMap<>();
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
                Fx.work(() -> watched(List.of(job)), this::follow, _ -> {});
            }
        });
        Fx.work(() -> watched(lectern.renders().unfinished(user)), this::follow, _ -> {});
    }

    private List<RenderWatchService.Watched> watched(List<RenderJob> jobs) {
        Map<String, RenderForecast> forecasts = lectern.forecasts().of(user, jobs);
        return jobs.stream()
                .map(job -> new RenderWatchService.Watched(
                        job,
                        lectern.library().entry(user, job.videoId()).video().title(),
                        forecasts.get(job.jobId())))
                .toList();
    }

    private void follow(List<RenderWatchService.Watched> found) {
        List<RenderWatchService> fresh = found.stream()
                .filter(one -> !byId.containsKey(one.job().jobId()))
                .map(this::service)
                .toList();
        active.addAll(fresh);
        chooseCurrent();
        fresh.forEach(RenderWatchService::start);
    }

    private RenderWatchService service(RenderWatchService.Watched watched) {
        RenderWatchService service = new RenderWatchService(
                lectern.renders(), user, watched, lectern.config().clock());
        byId.put(watched.job().jobId(), service);
        service.valueProperty().addListener((_, before, now) -> {
            if (now != null && (before == null || before.status() != now.status())) {
                chooseCurrent();
                moved.forEach(listener -> listener.accept(service));
            }
        });
        service.setOnSucceeded(_ -> forget(service));
        service.setOnFailed(_ -> forget(service));
        return service;
    }

    private void forget(RenderWatchService service) {
        byId.remove(service.job().jobId());
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

    /** All watched jobs, in the order they came. */
    public ObservableList<RenderWatchService> active() {
        return activeView;
    }

    /** The running job, else the one that will run next; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable RenderWatchService> current() {
        return current.getReadOnlyProperty();
    }

    /** The watch of a job that is not ended. */
    public @Nullable RenderWatchService of(String jobId) {
        return byId.get(jobId);
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
