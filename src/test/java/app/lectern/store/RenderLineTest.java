package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The line of jobs that wait, their steps' times and their failures, on H2 and on PostgreSQL. */
class RenderLineTest implements OnBothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

    @Override
    public void story(Database database) throws Exception {
        StoredRenderJobs jobs = new StoredRenderJobs(database);
        for (String id : List.of("a", "b", "c", "d", "e")) {
            insert(database, jobs, id);
        }
        assertThat(line(jobs)).containsExactly("a", "b", "c", "d", "e");
        assertThat(jobs.move("d", "b", "r", NOW)).isTrue();
        assertThat(jobs.move("a", null, "r", NOW)).isTrue();
        assertThat(line(jobs)).containsExactly("d", "b", "c", "e", "a");
        insert(database, jobs, "f");
        assertThat(line(jobs)).containsExactly("d", "b", "c", "e", "a", "f");
        assertThat(started(jobs)).contains("d");
        assertThat(jobs.move("d", null, "r", NOW)).as("what runs waits no more").isFalse();
        assertThat(jobs.move("b", "d", "r", NOW)).isFalse();
        assertThat(jobs.move("b", "nobody", "r", NOW)).isFalse();
        assertThat(line(jobs)).containsExactly("d", "b", "c", "e", "a", "f");
        theUrgentComeFirst(jobs);
        stepsAreTimed(jobs);
        failureIsKept(database, jobs);
        everyJobIsStartedOnce(jobs);
    }

    /** The line is b c e a f behind the running d. */
    private static void theUrgentComeFirst(StoredRenderJobs jobs) {
        assertThat(jobs.prioritise("a", RenderPriority.URGENT, "r", NOW)).isTrue();
        assertThat(jobs.prioritise("b", RenderPriority.LOW, "r", NOW)).isTrue();
        assertThat(jobs.prioritise("d", RenderPriority.URGENT, "r", NOW))
                .as("what runs waits no more")
                .isFalse();
        assertThat(jobs.prioritise("nobody", RenderPriority.LOW, "r", NOW)).isFalse();
        assertThat(line(jobs)).containsExactly("d", "a", "c", "e", "f", "b");
        // in front of normal ones, what is urgent stays so; among them it does not
        assertThat(jobs.move("a", "c", "r", NOW)).isTrue();
        assertThat(priorities(jobs))
                .containsExactly("d NORMAL", "a URGENT", "c NORMAL", "e NORMAL", "f NORMAL", "b LOW");
        assertThat(jobs.move("a", "e", "r", NOW)).isTrue();
        assertThat(jobs.move("f", "c", "r", NOW)).isTrue();
        assertThat(jobs.move("c", null, "r", NOW)).isTrue();
        assertThat(priorities(jobs)).containsExactly("d NORMAL", "f NORMAL", "a NORMAL", "e NORMAL", "b LOW", "c LOW");
        assertThat(jobs.prioritise("e", RenderPriority.URGENT, "r", NOW)).isTrue();
        assertThat(line(jobs)).containsExactly("d", "e", "f", "a", "b", "c");
    }

    private static List<String> priorities(StoredRenderJobs jobs) {
        return jobs.unfinished().stream()
                .map(job -> job.jobId() + " " + job.priority())
                .toList();
    }

    private static void stepsAreTimed(StoredRenderJobs jobs) {
        jobs.progress("d", 1, RenderStep.VALIDATE_SCRIPT, 0, NOW);
        jobs.progress("d", 1, RenderStep.GENERATE_TTS, 10, NOW.plusSeconds(2));
        jobs.progress("d", 1, RenderStep.GENERATE_TTS, 20, NOW.plusSeconds(9));
        assertThat(jobs.steps("d"))
                .containsExactly(
                        new StepTime(RenderStep.VALIDATE_SCRIPT, NOW, NOW.plusSeconds(2)),
                        new StepTime(RenderStep.GENERATE_TTS, NOW.plusSeconds(2), null));
        // the program ended in its middle, and another goes on before those that wait
        assertThat(jobs.takeBack("d", 1, 3, NOW.plusSeconds(30))).isTrue();
        assertThat(jobs.steps("d").getLast().finishedAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(jobs.find("d").orElseThrow().status()).isEqualTo(RenderJobStatus.RUNNING);
        assertThat(jobs.progress("d", 1, RenderStep.GENERATE_TTS, 20, NOW)).isFalse();
        assertThat(started(jobs)).contains("d");
        assertThat(jobs.steps("d")).isEmpty();
        assertThat(jobs.progress("d", 1, RenderStep.GENERATE_TTS, 20, NOW)).isFalse();
        jobs.progress("d", 2, RenderStep.VALIDATE_SCRIPT, 0, NOW.plusSeconds(61));
        assertThat(jobs.steps("d"))
                .containsExactly(new StepTime(RenderStep.VALIDATE_SCRIPT, NOW.plusSeconds(61), null));
    }

    private static void failureIsKept(Database database, StoredRenderJobs jobs) {
        Message inner = Message.of("render.in-scene", 3, "s-3", Message.of("slide.picture-unreadable", "그림.png", "x"));
        RenderFailure failure = new RenderFailure(
                Message.of("render.failed", "RENDER_SLIDES", Message.of("step.RENDER_SLIDES"), inner),
                new ScriptPlace(2, "s-3", "image"));
        assertThat(jobs.fail("d", 2, failure, NOW.plusSeconds(70))).isTrue();
        RenderFailure kept = Objects.requireNonNull(jobs.find("d").orElseThrow().failure());
        assertThat(kept.place()).isEqualTo(failure.place());
        assertThat(kept.message().toString()).isEqualTo(failure.message().toString());
        assertThat(jobs.steps("d").getLast().finishedAt()).isEqualTo(NOW.plusSeconds(70));
        // as a Lectern wrote it that kept only words
        database.jdbi()
                .useHandle(handle -> handle.execute("update video_render_job set failure = null,"
                        + " error_message = 'GENERATE_TTS(음성): {0} 목소리' where job_id = 'd'"));
        RenderFailure old = Objects.requireNonNull(jobs.find("d").orElseThrow().failure());
        assertThat(old).isEqualTo(new RenderFailure(Message.of("render.told", "GENERATE_TTS(음성): {0} 목소리"), null));
    }

    /** Whoever starts and whoever moves at the same time, each waiting job starts once, and none is lost. */
    private static void everyJobIsStartedOnce(StoredRenderJobs jobs) throws Exception {
        List<Optional<String>> started = Race.run(i -> i % 4 == 0
                ? () -> {
                    jobs.move(i % 8 == 0 ? "f" : "c", i % 8 == 0 ? "c" : null, "r", NOW);
                    return Optional.<String>empty();
                }
                : () -> started(jobs));
        assertThat(started.stream().flatMap(Optional::stream)).containsExactlyInAnyOrder("b", "c", "e", "a", "f");
        assertThat(started(jobs)).isEmpty();
    }

    private static Optional<String> started(StoredRenderJobs jobs) {
        return jobs.claim("wake-up", NOW) instanceof RenderJobs.Claim.Claimed(RenderJob job)
                ? Optional.of(job.jobId())
                : Optional.empty();
    }

    private static List<String> line(StoredRenderJobs jobs) {
        return new ArrayList<>(jobs.unfinished().stream().map(RenderJob::jobId).toList());
    }

    private static void insert(Database database, StoredRenderJobs jobs, String id) {
        new Trainings(database).ensureVideo(new Video(id, "제목", null, NOW));
        VideoScript script =
                new VideoScript(id, id, 1, ScriptStatus.DRAFT, "{}", "0", "a", NOW, "a", NOW, null, null, null);
        new VideoScripts(database)
                .insert(script, new HistoryEvent(HistoryAction.CREATED, "a", id, id, Map.of("sha256", "0")));
        RenderJob job = new RenderJob(
                id,
                id,
                id,
                RenderJobStatus.PENDING,
                null,
                0,
                null,
                null,
                "r",
                NOW,
                null,
                null,
                VideoFormat.HD_720,
                RenderPriority.NORMAL,
                0,
                "{}",
                1,
                "0");
        assertThat(jobs.insert(job, null)).isTrue();
    }
}
