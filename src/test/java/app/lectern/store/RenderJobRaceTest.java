package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** 32 threads race for the same rows, on H2 and on PostgreSQL. */
class RenderJobRaceTest implements OnBothDatabases {
    private static final int THREADS = Race.THREADS;
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Override
    public void story(Database database) throws Exception {
        StoredRenderJobs jobs = new StoredRenderJobs(database);
        Trainings trainings = new Trainings(database);
        for (int round = 0; round < 5; round++) {
            String video = "v" + round;
            trainings.ensureVideo(new Video(video, "제목", null, NOW));
            VideoScripts scripts = new VideoScripts(database);
            oneVerdict(scripts, draft("s" + round, video));
            revisionsAreCounted(scripts, video);
            oneActiveJobAVideo(jobs, video, "s" + round);
            oneStart(jobs, video);
            oneEnding(jobs, video);
            assertThat(jobs.activeOf(video)).isEmpty();
        }
        noMoreRunThanMay(database, jobs);
        chainIsWhole(new History(database));
    }

    /** Workers claim and let go all at once, while the limit goes up and down: never do more run than may. */
    private static void noMoreRunThanMay(Database database, StoredRenderJobs jobs) throws Exception {
        Trainings trainings = new Trainings(database);
        VideoScripts scripts = new VideoScripts(database);
        for (int i = 0; i < THREADS; i++) {
            String video = "limited-" + i;
            trainings.ensureVideo(new Video(video, "제목", null, NOW));
            VideoScript draft = draft("limited-s" + i, video);
            scripts.insert(draft, event(HistoryAction.CREATED, draft));
            assertThat(jobs.insert(job("limited-j" + i, video, draft.scriptId()), null))
                    .isTrue();
        }
        jobs.limit(OptionalInt.of(3), "a", NOW);
        List<RenderJobs.Claim> claims = Race.run(i -> () -> jobs.claim("limited-" + i, NOW));
        assertThat(claims.stream().filter(RenderJobs.Claim.Claimed.class::isInstance))
                .hasSize(3);
        assertThat(claims.stream().filter(RenderJobs.Claim.Full.class::isInstance))
                .hasSize(THREADS - 3);
        List<RenderJob> running = running(jobs);
        assertThat(jobs.cancel(running.getFirst().jobId(), "c", NOW)).isTrue();
        assertThat(Race.run(i -> () -> jobs.claim("again-" + i, NOW) instanceof RenderJobs.Claim.Claimed))
                .containsOnlyOnce(true);
        jobs.limit(OptionalInt.of(2), "a", NOW);
        assertThat(running(jobs)).as("what runs already goes on").hasSize(3);
        assertThat(jobs.cancel(running.getLast().jobId(), "c", NOW)).isTrue();
        assertThat(jobs.claim("late", NOW)).isInstanceOf(RenderJobs.Claim.Full.class);
        jobs.limit(OptionalInt.empty(), "a", NOW);
        assertThat(Race.run(i -> () -> jobs.claim("free-" + i, NOW) instanceof RenderJobs.Claim.Claimed).stream()
                        .filter(claimed -> claimed))
                .hasSize(THREADS - 4);
    }

    private static List<RenderJob> running(StoredRenderJobs jobs) {
        return jobs.unfinished().stream()
                .filter(job -> job.status() == RenderJobStatus.RUNNING)
                .toList();
    }

    private static void oneVerdict(VideoScripts scripts, VideoScript draft) throws Exception {
        scripts.insert(draft, event(HistoryAction.CREATED, draft));
        List<Boolean> won = Race.run(i -> i % 2 == 0
                ? () -> scripts.approve(draft, event(HistoryAction.APPROVED, draft), NOW)
                : () -> scripts.reject(draft, "아니요", event(HistoryAction.REJECTED, draft), NOW));
        assertThat(won).containsOnlyOnce(true);
        VideoScript judged = scripts.find(draft.scriptId()).orElseThrow();
        assertThat(judged.approval() != null).isEqualTo(judged.status() == ScriptStatus.APPROVED);
        assertThat(judged.rejection() != null).isEqualTo(judged.status() == ScriptStatus.REJECTED);
    }

    private static void revisionsAreCounted(VideoScripts scripts, String video) throws Exception {
        Race.run(i -> () -> {
            VideoScript draft = draft(video + "-d" + i, video);
            scripts.insert(draft, event(HistoryAction.CREATED, draft));
            return true;
        });
        assertThat(scripts.ofVideo(video).stream().map(VideoScript::revision))
                .containsExactlyElementsOf(IntStream.iterate(THREADS + 1, i -> i >= 1, i -> i - 1)
                        .boxed()
                        .toList());
    }

    private static void chainIsWhole(History history) {
        List<HistoryEntry> lines = new ArrayList<>();
        history.forEach(lines::add);
        assertThat(lines.size()).isGreaterThanOrEqualTo(5 * (THREADS + 3));
        HistoryEntry before = null;
        for (HistoryEntry line : lines) {
            assertThat(line.isIntact()).isTrue();
            assertThat(line.previousHash()).isEqualTo(before == null ? HistoryEntry.NO_HASH : before.hash());
            assertThat(line.seq()).isEqualTo(before == null ? 1 : before.seq() + 1);
            before = line;
        }
        assertThat(history.head().hash()).isEqualTo(lines.getLast().hash());
    }

    private static HistoryEvent event(HistoryAction action, VideoScript script) {
        return new HistoryEvent(action, "r", script.videoId(), script.scriptId(), Map.of("sha256", script.sha256()));
    }

    private static VideoScript draft(String id, String video) {
        return new VideoScript(id, video, 1, ScriptStatus.DRAFT, "{}", "0", "a", NOW, "a", NOW, null, null, null);
    }

    private static void oneActiveJobAVideo(StoredRenderJobs jobs, String video, String script) throws Exception {
        List<Boolean> won = Race.run(i -> () -> jobs.insert(job(video + "-" + i, video, script), null));
        assertThat(won).containsOnlyOnce(true);
    }

    private static void oneStart(StoredRenderJobs jobs, String video) throws Exception {
        String id = jobs.activeOf(video).orElseThrow().jobId();
        List<Boolean> won = Race.run(i -> () -> jobs.claim("wake-" + i, NOW) instanceof RenderJobs.Claim.Claimed);
        assertThat(won).containsOnlyOnce(true);
        assertThat(jobs.progress(id, 1, RenderStep.COMPOSE_VIDEO, 70, NOW)).isTrue();
        assertThat(jobs.progress(id, 1, RenderStep.COMPOSE_VIDEO, 65, NOW)).isTrue();
        assertThat(jobs.find(id).orElseThrow().progress()).isEqualTo(70);
        assertThat(jobs.progress(id, 2, RenderStep.COMPOSE_VIDEO, 90, NOW)).isFalse();
    }

    private static void oneEnding(StoredRenderJobs jobs, String video) throws Exception {
        String id = jobs.activeOf(video).orElseThrow().jobId();
        List<Boolean> won = Race.run(i -> switch (i % 3) {
            case 0 -> () -> jobs.succeed(id, 1, asset(video + "-a" + i, video), List.of(), NOW);
            case 1 -> () -> jobs.fail(id, 1, new RenderFailure(Message.of("render.disk", "x"), null), NOW);
            default -> () -> jobs.cancel(id, "c", NOW);
        });
        assertThat(won).containsOnlyOnce(true);
        RenderJob ended = jobs.find(id).orElseThrow();
        assertThat(ended.status().isFinal()).isTrue();
        assertThat(ended.assetId() != null).isEqualTo(ended.status() == RenderJobStatus.SUCCEEDED);
        assertThat(jobs.handBack(id, 1, NOW)).isFalse();
        assertThat(jobs.takeBack(id, 1, 3, NOW)).isFalse();
        assertThat(jobs.cancel(id, "c", NOW)).isFalse();
        assertThat(jobs.find(id)).contains(ended);
    }

    private static RenderJob job(String id, String video, String script) {
        return new RenderJob(
                id,
                video,
                script,
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
    }

    private static VideoAsset asset(String id, String video) {
        return new VideoAsset(id, video, "file:/v", "file:/t", "file:/s", 1.5, NOW);
    }
}
