package app.lectern.api;

import app.lectern.domain.render.RenderJob;
import app.lectern.service.JobWithAsset;
import app.lectern.service.RenderService;
import app.lectern.text.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one video's or job's renders, told to one reader on a thread of its own. A reader who is too slow
 * misses states, never the newest one, and never holds a render up.
 */
final class ProgressStream implements AutoCloseable {
    /** Each step of a few jobs. */
    private static final int MOST_PENDING = 64;

    /** Who is told. Calls wait until the words are gone. */
    interface Reader {
        /** Lets the reader know that the stream is there. */
        void open() throws IOException;

        void tell(ProgressJson progress) throws IOException;

        /** Says that the stream lives. */
        void ping() throws IOException;
    }

    /**
     * What is watched.
     *
     * @param jobId that job only; null means all of the video
     * @param untilFinal whether the stream ends with the job
     */
    record Subject(String videoId, @Nullable String jobId, boolean untilFinal) {
        boolean includes(RenderJob job) {
            return jobId == null ? job.videoId().equals(videoId) : job.jobId().equals(jobId);
        }
    }

    /**
     * For whom.
     *
     * @param authenticator asked again while the stream lasts
     * @param baseUrl of the asset's addresses
     * @param texts in their language
     */
    record Audience(Caller caller, Authenticator authenticator, String baseUrl, Texts texts, Limits limits) {}

    private final RenderService renders;
    private final Subject subject;
    private final Audience audience;
    private final Deque<RenderJob> pending = new ArrayDeque<>();
    private final Map<String, RenderJob> newest = new HashMap<>();
    private final AutoCloseable watch;
    private boolean closed;

    private ProgressStream(RenderService renders, Subject subject, Audience audience) {
        this.renders = renders;
        this.subject = subject;
        this.audience = audience;
        this.watch = renders.watch(audience.caller().user(), this::offer);
    }

    /** A stream that misses nothing from now on; close it, whether it was run or not. */
    static ProgressStream open(RenderService renders, Subject subject, Audience audience) {
        return new ProgressStream(renders, subject, audience);
    }

    /** Tells the reader the current state and then every change, until the end. */
    void run(Reader reader) throws Exception {
        reader.open();
        current();
        tellAll(reader);
    }

    private void current() {
        if (subject.jobId() == null) {
            renders.page(audience.caller().user(), subject.videoId(), 0, 1).forEach(this::offer);
        } else {
            offer(renders.get(audience.caller().user(), subject.jobId()));
        }
    }

    private void tellAll(Reader reader) throws Exception {
        long check = System.nanoTime() + audience.limits().tokenCheck().toNanos();
        long ping = System.nanoTime() + audience.limits().ping().toNanos();
        while (!isClosed()) {
            RenderJob job = next(Duration.ofNanos(Math.min(check, ping) - System.nanoTime()));
            if (System.nanoTime() >= check) {
                if (!audience.caller().isStillKnownTo(audience.authenticator())) {
                    return;
                }
                check = System.nanoTime() + audience.limits().tokenCheck().toNanos();
            }
            if (job != null) {
                reader.tell(json(job));
                if (subject.untilFinal() && job.status().isFinal()) {
                    return;
                }
            } else if (System.nanoTime() >= ping) {
                reader.ping();
            }
            if (job != null || System.nanoTime() >= ping) {
                ping = System.nanoTime() + audience.limits().ping().toNanos();
            }
        }
    }

    private ProgressJson json(RenderJob job) {
        JobWithAsset found = job.assetId() == null
                ? new JobWithAsset(job, null)
                : renders.getWithAsset(audience.caller().user(), job.jobId());
        return ProgressJson.of(found, audience.baseUrl(), audience.texts());
    }

    /** Takes a state in. What was seen already, or is older than what was seen, says nothing new. */
    synchronized void offer(RenderJob job) {
        if (!subject.includes(job) || isOld(job)) {
            return;
        }
        newest.put(job.jobId(), job);
        RenderJob last = pending.peekLast();
        boolean sameStep = last != null
                && last.jobId().equals(job.jobId())
                && last.status() == job.status()
                && last.step() == job.step();
        if (sameStep) {
            pending.removeLast();
        } else if (pending.size() >= MOST_PENDING) {
            pending.removeFirst();
        }
        pending.addLast(job);
        notifyAll();
    }

    private boolean isOld(RenderJob job) {
        RenderJob seen = newest.get(job.jobId());
        if (seen == null) {
            return false;
        }
        boolean same = job.status() == seen.status() && job.step() == seen.step() && job.progress() == seen.progress();
        return same || seen.status().isFinal() || job.progress() < seen.progress() || job.attempt() < seen.attempt();
    }

    /** The next state; null when none comes in time, or the stream was closed. */
    private synchronized @Nullable RenderJob next(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (pending.isEmpty() && !closed) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return null;
            }
            wait(millis);
        }
        RenderJob job = pending.pollFirst();
        if (job != null && job.status().isFinal()) {
            // nothing comes after it but at most a late word that is old
            newest.keySet().removeIf(id -> newest.size() > MOST_PENDING && !id.equals(job.jobId()));
        }
        return job;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends the stream soon. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            watch.close();
        } catch (Exception e) {
            throw new IllegalStateException("a watch ends without a word", e);
        }
    }
}
