package app.lectern.pipeline;

import app.lectern.domain.render.RenderJob;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Marks all that the calling thread logs with the job it works on, until it is closed: {@code job_id}, {@code video_id} and
 * {@code attempt} of SLF4J's MDC. Whoever gives work of a job to another thread lets the mark go with it.
 */
public final class JobMark implements AutoCloseable {
    private final @Nullable Map<String, String> before = MDC.getCopyOfContextMap();

    private JobMark() {}

    /** The mark of a job. */
    public static JobMark of(RenderJob job) {
        JobMark mark = new JobMark();
        MDC.put("job_id", job.jobId());
        MDC.put("video_id", job.videoId());
        MDC.put("attempt", Integer.toString(job.attempt()));
        return mark;
    }

    /** The same work with the marks that the calling thread has now, on whatever thread it is done. */
    public static <T> Callable<T> carry(Callable<T> work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        return () -> {
            try (JobMark _ = new JobMark()) {
                set(marks);
                return work.call();
            }
        };
    }

    private static void set(@Nullable Map<String, String> marks) {
        if (marks == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(marks);
        }
    }

    @Override
    public void close() {
        set(before);
    }
}
