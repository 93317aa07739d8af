package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.queue.JobWatchers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds every render at the beginning of a step until it is closed. */
final class HeldRender implements AutoCloseable {
    private final RenderStep step;
    private final CountDownLatch release = new CountDownLatch(1);
    private final JobWatchers.Watch watch;

    HeldRender(Lectern lectern, RenderStep step) {
        this.step = step;
        // told on the render's own thread
        watch = lectern.renders().watch(TestLectern.REVIEWER, job -> {
            if (job.step() == step && job.status() == RenderJobStatus.RUNNING) {
                hold();
            }
        });
    }

    /** The step whose beginning it is held at. */
    RenderStep step() {
        return step;
    }

    private void hold() {
        try {
            if (!release.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("held for too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release.countDown();
        watch.close();
    }
}
