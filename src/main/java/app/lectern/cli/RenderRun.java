package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.queue.JobWatchers;
import app.lectern.service.JobWithAsset;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Takes a script through creation, approval and its render, and waits for the end. */
final class RenderRun {
    private final Lectern lectern;
    private final Interruption interruption;
    private final Consumer<RenderJob> progress;

    RenderRun(Lectern lectern, Interruption interruption, Consumer<RenderJob> progress) {
        this.lectern = lectern;
        this.interruption = interruption;
        this.progress = progress;
    }

    /** Renders; the author, the reviewer and the one who asks for the render may be one person. */
    JobWithAsset render(User author, User reviewer, String videoId, String json, Path folder, VideoFormat format)
            throws InterruptedException {
        VideoScript draft = lectern.scripts().create(author, videoId, json, folder);
        VideoScript approved = lectern.reviews().approve(reviewer, draft.scriptId());
        CountDownLatch ended = new CountDownLatch(1);
        JobWatchers.Watch watch = lectern.renders().watch(reviewer, job -> {
            if (job.scriptId().equals(approved.scriptId())) {
                progress.accept(job);
                if (job.status().isFinal()) {
                    ended.countDown();
                }
            }
        });
        try (watch) {
            RenderJob job = lectern.renders().create(reviewer, videoId, approved.scriptId(), format);
            interruption.onInterrupt(() -> cancel(reviewer, job.jobId()));
            if (!lectern.renders().get(reviewer, job.jobId()).status().isFinal()) {
                ended.await();
            }
            return lectern.renders().getWithAsset(reviewer, job.jobId());
        }
    }

    private void cancel(User user, String jobId) {
        try {
            lectern.renders().cancel(user, jobId);
        } catch (RefusedException e) {
            // it ended in the same moment
            return;
        }
    }
}
