package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The 19 cases of the source document's section 5, by their names, on a real workspace. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("RenderContractTest")
class RenderContractTest extends OpenWorkspace {
    // ---- scripts

    @Test
    void createRenderJobRequiresApprovedScript() {
        VideoScript draft = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        refused(ReasonCode.INVALID_SCRIPT, () -> request("v1", draft.scriptId()));
        lectern.reviews().approve(REVIEWER, draft.scriptId());
        assertThat(request("v1", draft.scriptId()).status()).isEqualTo(RenderJobStatus.PENDING);
    }

    @Test
    void createRenderJobRequiresMatchingVideoId() {
        VideoScript script = approved("v1");
        approved("v2");
        refused(ReasonCode.INVALID_SCRIPT, () -> request("v2", script.scriptId()));
        refused(ReasonCode.INVALID_SCRIPT, () -> request("v1", "no-such-script"));
    }

    // ---- one active job a video

    @Test
    void createRenderJobPreventsDuplicateRunningJob() throws Exception {
        VideoScript script = approved("v1");
        narrator.close();
        request("v1", script.scriptId());
        narrator.awaitEntered();
        refused(ReasonCode.DUPLICATE_JOB, () -> request("v1", script.scriptId()));
    }

    @Test
    void createRenderJobAllowsAfterCompletion() {
        VideoScript script = approved("v1");
        RenderJob first = ended(request("v1", script.scriptId()));
        assertThat(first.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        RenderJob second = ended(request("v1", script.scriptId()));
        assertThat(second.jobId()).isNotEqualTo(first.jobId());
        assertThat(second.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
    }

    // ---- expired trainings

    @Test
    void createRenderJobBlockedWhenEducationExpired() {
        VideoScript script = approved("v1");
        train("v1", LocalDate.of(2026, 11, 24));
        // the last moment of the day in Seoul, and the first of the next
        clock.set(Instant.parse("2026-11-24T14:59:59.999Z"));
        ended(request("v1", script.scriptId()));
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        refused(ReasonCode.EDU_EXPIRED, () -> request("v1", script.scriptId()));
    }

    @Test
    void getAssetBlockedWhenEducationExpired() {
        VideoScript script = approved("v1");
        train("v1", LocalDate.of(2026, 11, 24));
        RenderJob job = ended(request("v1", script.scriptId()));
        assertThat(lectern.assets().newestOf(REVIEWER, "v1").videoId()).isEqualTo("v1");
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        refused(ReasonCode.EDU_EXPIRED, () -> lectern.assets().newestOf(REVIEWER, "v1"));
        assertThat(lectern.renders().getWithAsset(REVIEWER, job.jobId()).asset())
                .isNull();
    }

    // ---- state transitions

    @Test
    void jobTransitionsPendingToRunning() throws Exception {
        narrator.close();
        RenderJob job = request("v1", approved("v1").scriptId());
        assertThat(job.status()).isEqualTo(RenderJobStatus.PENDING);
        assertThat(job.startedAt()).isNull();
        narrator.awaitEntered();
        RenderJob running = lectern.renders().get(REVIEWER, job.jobId());
        assertThat(running.status()).isEqualTo(RenderJobStatus.RUNNING);
        assertThat(running.step()).isEqualTo(RenderStep.GENERATE_TTS);
        assertThat(running.startedAt()).isNotNull();
        assertThat(running.progress()).isBetween(10, 30);
    }

    @Test
    void jobTransitionsToSucceeded() {
        RenderJob job = ended(request("v1", approved("v1").scriptId()));
        assertThat(job.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        assertThat(job.progress()).isEqualTo(100);
        assertThat(job.step()).isEqualTo(RenderStep.FINALIZE);
        assertThat(job.finishedAt()).isNotNull();
        assertThat(job.failure()).isNull();
    }

    @Test
    void jobTransitionsToFailedOnError() {
        narrator.fail();
        RenderJob job = ended(request("v1", approved("v1").scriptId()));
        assertThat(job.status()).isEqualTo(RenderJobStatus.FAILED);
        RenderFailure failure = Objects.requireNonNull(job.failure());
        assertThat(Texts.of(Locale.KOREAN).of(failure.message())).contains("GENERATE_TTS", "장면 1", "소리도 내지 않았습니다");
        assertThat(Texts.of(Locale.ENGLISH).of(failure.message())).contains("GENERATE_TTS", "Scene 1", "no sound");
        assertThat(failure.place()).isEqualTo(new ScriptPlace(0, "1", "text"));
        assertThat(job.assetId()).isNull();
        assertThat(root.resolve("work")).isEmptyDirectory();
        refused(ReasonCode.ASSET_NOT_FOUND, () -> lectern.assets().newestOf(REVIEWER, "v1"));
    }

    @Test
    void progressFollowsStepsAndNeverGoesBack() {
        List<RenderJob> seen = Collections.synchronizedList(new ArrayList<>());
        try (var watch = lectern.renders().watch(REVIEWER, seen::add)) {
            assertThat(watch).isNotNull();
            ended(request("v1", approved("v1").scriptId()));
            // the row is final a moment before it is told
            await().until(() -> seen.stream().anyMatch(job -> job.status().isFinal()));
        }
        List<Integer> percents = seen.stream().map(RenderJob::progress).toList();
        assertThat(percents).isSorted();
        assertThat(seen.stream().map(RenderJob::step).distinct()).containsSubsequence(RenderStep.values());
        assertThat(percents).contains(0, 10, 30, 40, 60, 80, 90, 100);
        seen.stream()
                .filter(job -> job.step() != null)
                .forEach(job -> assertThat(job.progress())
                        .isBetween(job.step().from(), job.step().to()));
    }

    // ---- cancel

    @Test
    void cancelPendingJob() throws Exception {
        narrator.close();
        request("v1", approved("v1").scriptId());
        narrator.awaitEntered();
        RenderJob waiting = request("v2", approved("v2").scriptId());
        assertThat(waiting.status()).isEqualTo(RenderJobStatus.PENDING);
        assertThat(lectern.renders().cancel(REVIEWER, waiting.jobId()).status()).isEqualTo(RenderJobStatus.CANCELED);
    }

    @Test
    void cancelRunningJob() throws Exception {
        narrator.close();
        RenderJob job = request("v1", approved("v1").scriptId());
        narrator.awaitEntered();
        assertThat(lectern.renders().cancel(REVIEWER, job.jobId()).status()).isEqualTo(RenderJobStatus.CANCELED);
        await().atMost(1, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(root.resolve("work")).isEmptyDirectory());
        assertThat(lectern.renders().get(REVIEWER, job.jobId()).status()).isEqualTo(RenderJobStatus.CANCELED);
        assertThat(root.resolve("assets").resolve("videos")).doesNotExist();
    }

    @Test
    void cannotCancelFinishedJob() {
        RenderJob done = ended(request("v1", approved("v1").scriptId()));
        refused(ReasonCode.CANNOT_CANCEL, () -> lectern.renders().cancel(REVIEWER, done.jobId()));
        assertThat(lectern.renders().get(REVIEWER, done.jobId()).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        refused(ReasonCode.JOB_NOT_FOUND, () -> lectern.renders().cancel(REVIEWER, "no-such-job"));
    }

    // ---- assets

    @Test
    void getJobWithAssetAfterSuccess() {
        RenderJob job = ended(request("v1", approved("v1").scriptId()));
        VideoAsset asset = Objects.requireNonNull(
                lectern.renders().getWithAsset(REVIEWER, job.jobId()).asset());
        assertThat(asset.videoAssetId()).isEqualTo(job.assetId());
        for (String url : List.of(asset.videoUrl(), asset.subtitleUrl(), asset.thumbnailUrl())) {
            Path file = Path.of(URI.create(url));
            assertThat(file).isNotEmptyFile();
            assertThat(root.resolve("assets").relativize(file).toString())
                    .startsWith("videos/v1/" + job.scriptId() + "/" + job.jobId() + "/");
        }
        assertThat(asset.durationSec())
                .isEqualTo(2 * (0.30 + 0.50 + 0.50), org.assertj.core.api.Assertions.within(0.1));
    }

    @Test
    void getVideoAssetReturnsNewest() {
        VideoScript script = approved("v1");
        refused(ReasonCode.ASSET_NOT_FOUND, () -> lectern.assets().newestOf(REVIEWER, "v1"));
        ended(request("v1", script.scriptId()));
        RenderJob second = ended(request("v1", script.scriptId()));
        assertThat(lectern.assets().newestOf(REVIEWER, "v1").videoAssetId()).isEqualTo(second.assetId());
    }

    // ---- models

    @Test
    void scriptModelKeepsEveryField() {
        String json = """
                {"scenes":[{"scene_id":1,"text":"가","mood":{"x":[1,2.50,null]}}],"owner":"팀"}""";
        VideoScript script = lectern.scripts().create(AUTHOR, "v1", json, null);
        assertThat(script.status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(script.createdBy()).isEqualTo("author");
        assertThat(script.rawJson()).contains("\"mood\":{\"x\":[1,2.50,null]}", "\"owner\":\"팀\"");
        VideoScript approved = lectern.reviews().approve(ADMIN, script.scriptId());
        assertThat(approved.status()).isEqualTo(ScriptStatus.APPROVED);
        assertThat(approved.approvedBy()).isEqualTo("admin");
        assertThat(approved.approvedAt()).isEqualTo(clock.instant());
    }

    @Test
    void jobModelKeepsEveryField() throws Exception {
        narrator.close();
        VideoScript script = approved("v1");
        RenderJob job = lectern.renders().create(REVIEWER, "v1", script.scriptId(), VideoFormat.HD_1080);
        narrator.awaitEntered();
        RenderJob kept = lectern.renders().get(REVIEWER, job.jobId());
        assertThat(kept.videoId()).isEqualTo("v1");
        assertThat(kept.scriptId()).isEqualTo(script.scriptId());
        assertThat(kept.requestedBy()).isEqualTo("reviewer");
        assertThat(kept.createdAt()).isEqualTo(clock.instant());
        assertThat(kept.format()).isEqualTo(VideoFormat.HD_1080);
        assertThat(kept.scriptJson()).isEqualTo(script.rawJson());
    }

    @Test
    void rolesModelDecidesWhoMayDoWhat() {
        VideoScript draft = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.reviews().approve(AUTHOR, draft.scriptId()));
        lectern.reviews().approve(ADMIN, draft.scriptId());
        for (var user : List.of(AUTHOR, ADMIN)) {
            refused(
                    ReasonCode.PERMISSION_DENIED,
                    () -> lectern.renders().create(user, "v1", draft.scriptId(), VideoFormat.HD_720));
        }
        assertThat(REVIEWER.has(Role.REVIEWER)).isTrue();
        refused(ReasonCode.SCRIPT_NOT_FOUND, () -> lectern.reviews().approve(REVIEWER, "no-such-script"));
    }

    // ----
}
