package app.lectern.desktop.renders;

import app.lectern.desktop.Fx;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.queue.JobWatchers;
import app.lectern.service.RenderService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;

/**
 * Watches one job until it ends. Its progress is the job's, its message the running step's name, its value the job
 * itself. Ending the watch leaves the job alone; {@link #cancelRender} ends the job.
 */
public final class RenderWatchService extends Service<RenderJob> {
    /** Changes are told at once; looking again now and then only guards against a lost one. */
    private static final long LOOK_AGAIN_SECONDS = 2;

    private final RenderService renders;
    private final User user;
    private final RenderJob first;
    private final String title;

    RenderWatchService(RenderService renders, User user, RenderJob job, String title) {
        this.renders = renders;
        this.user = user;
        this.first = job;
        this.title = title;
        setExecutor(Fx.background());
    }

    /** The job as it was told last. */
    public RenderJob job() {
        RenderJob newest = getValue();
        return newest == null ? first : newest;
    }

    /** The video's title. */
    public String title() {
        return title;
    }

    /** Cancels the job in the background. */
    public void cancelRender(Consumer<Exception> refused) {
        Fx.work(() -> renders.cancel(user, first.jobId()), _ -> {}, refused);
    }

    @Override
    protected Task<RenderJob> createTask() {
        return new Task<>() {
            @Override
            protected RenderJob call() throws InterruptedException {
                BlockingQueue<RenderJob> changes = new LinkedBlockingQueue<>();
                Consumer<RenderJob> mine = job -> {
                    if (job.jobId().equals(first.jobId())) {
                        changes.add(job);
                    }
                };
                try (JobWatchers.Watch _ = renders.watch(user, mine)) {
                    RenderJob job = renders.get(user, first.jobId());
                    tell(job);
                    while (!job.status().isFinal()) {
                        RenderJob change = changes.poll(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                        RenderJob next = change == null ? renders.get(user, first.jobId()) : change;
                        // a change that was told before the first look may be older than it
                        if (next.status().isFinal() || next.progress() >= job.progress()) {
                            job = next;
                            tell(job);
                        }
                    }
                    return job;
                }
            }

            private void tell(RenderJob job) {
                updateProgress(job.progress(), 100);
                updateMessage(
                        job.step() == null ? job.status().name() : job.step().name());
                updateValue(job);
            }
        };
    }
}
