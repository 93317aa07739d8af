package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderForecast;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.StepTime;
import app.lectern.queue.JobWatchers;
import app.lectern.service.RenderService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Watches one job until it ends. Its progress is the job's, its message the running step's name, its value the job
 * itself. Ending the watch leaves the job alone; {@link #cancelRender} ends the job.
 */
public final class RenderWatchService extends Service<RenderJob> {
    /** Changes are told at once; looking again now and then only guards against a lost one. */
    private static final long LOOK_AGAIN_SECONDS = 2;
    /** Of a job that waits there is little to be lost. */
    private static final long LOOK_AGAIN_WAITING_SECONDS = 30;

    /**
     * What is watched.
     *
     * @param title the video's
     * @param forecast null when nothing is known of jobs like it
     */
    record Watched(RenderJob job, String title, @Nullable RenderForecast forecast) {}

    private final RenderService renders;
    private final User user;
    private final Watched watched;
    private final InstantSource clock;
    private volatile List<StepTime> steps = List.of();
    private long toldAt;

    RenderWatchService(RenderService renders, User user, Watched watched, InstantSource clock) {
        this.renders = renders;
        this.user = user;
        this.watched = watched;
        this.clock = clock;
        toldAt = clock.millis();
        valueProperty().addListener((_, before, now) -> {
            if (before == null || now == null || before.progress() != now.progress() || before.step() != now.step()) {
                toldAt = clock.millis();
            }
        });
        setExecutor(Fx.background());
    }

    /** The job as it was told last. */
    public RenderJob job() {
        RenderJob newest = getValue();
        return newest == null ? watched.job() : newest;
    }

    /** The video's title. */
    public String title() {
        return watched.title();
    }

    /** When its steps ran so far. */
    List<StepTime> steps() {
        return steps;
    }

    /** The time that is left of a running job; empty when past renders say nothing about it, or it outran them. */
    public Optional<Duration> left() {
        RenderForecast forecast = watched.forecast();
        if (forecast == null || job().status() != RenderJobStatus.RUNNING) {
            return Optional.empty();
        }
        Duration left = forecast.left(job(), Duration.ofMillis(clock.millis() - toldAt));
        return Optional.of(left).filter(time -> time.toSeconds() > 0);
    }

    /** Cancels the job in the background. */
    public void cancelRender(Consumer<Exception> refused) {
        Fx.work(() -> renders.cancel(user, watched.job().jobId()), _ -> {}, refused);
    }

    @Override
    protected Task<RenderJob> createTask() {
        return new Watching();
    }

    private final class Watching extends Task<RenderJob> {
        private final BlockingQueue<RenderJob> changes = new LinkedBlockingQueue<>();
        private final String jobId = watched.job().jobId();

        @Override
        protected RenderJob call() throws InterruptedException {
            Consumer<RenderJob> mine = job -> {
                if (job.jobId().equals(jobId)) {
                    changes.add(job);
                }
            };
            try (JobWatchers.Watch _ = renders.watch(user, mine)) {
                RenderJob job = renders.get(user, jobId);
                tell(null, job);
                while (!job.status().isFinal()) {
                    RenderJob next = next(job.status());
                    // a change that was told before the first look may be older than it
                    if (next.status().isFinal() || next.progress() >= job.progress()) {
                        tell(job, next);
                        job = next;
                    }
                }
                return job;
            }
        }

        private RenderJob next(RenderJobStatus now) throws InterruptedException {
            long seconds = now == RenderJobStatus.PENDING ? LOOK_AGAIN_WAITING_SECONDS : LOOK_AGAIN_SECONDS;
            RenderJob change = changes.poll(seconds, TimeUnit.SECONDS);
            return change == null ? renders.get(user, jobId) : change;
        }

        private void tell(@Nullable RenderJob before, RenderJob job) {
            boolean sameStep = before != null && before.step() == job.step() && before.status() == job.status();
            if (!sameStep && job.step() != null) {
                steps = renders.steps(user, jobId);
            }
            updateProgress(job.progress(), 100);
            updateMessage(job.step() == null ? job.status().name() : job.step().name());
            updateValue(job);
        }
    }
}
