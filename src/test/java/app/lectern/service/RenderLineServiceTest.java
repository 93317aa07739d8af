package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.render.JobLogLine;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import app.lectern.domain.render.VideoFormat;
import app.lectern.support.GatedNarrator;
import app.lectern.support.Refusal;
import app.lectern.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The line of renders as it is worked off, and what is told of each. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("RenderLineServiceTest")
class RenderLineServiceTest {
    @TempDir
    Path root;

    private final GatedNarrator narrator = new GatedNarrator();

    @Test
    void rendersRunInTheOrderOfTheLine() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            narrator.close();
            request(lectern, "first");
            narrator.awaitEntered();
            List<RenderJob> waiting = List.of(request(lectern, "a"), request(lectern, "b"), request(lectern, "c"));
            lectern.renderLine()
                    .move(REVIEWER, waiting.get(2).jobId(), waiting.get(0).jobId());
            List<String> started = Collections.synchronizedList(new ArrayList<>());
            try (var watch = lectern.renders().watch(REVIEWER, job -> {
                if (job.status() == RenderJobStatus.RUNNING && !started.contains(job.videoId())) {
                    started.add(job.videoId());
                }
            })) {
                assertThat(watch).isNotNull();
                narrator.open();
                waiting.forEach(job -> ended(lectern, job));
            }
            assertThat(started).containsExactly("first", "c", "a", "b");
            Refusal.refused(
                    ReasonCode.CANNOT_MOVE,
                    () -> lectern.renderLine().move(REVIEWER, waiting.get(0).jobId(), null));
        }
    }

    @Test
    void theUrgentRunFirstAndTheHistoryTellsWhoSaidSo() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            narrator.close();
            RenderJob first = request(lectern, "first");
            narrator.awaitEntered();
            request(lectern, "normal");
            RenderJob late = request(lectern, "late");
            RenderJob urgent = lectern.renderLine().prioritise(REVIEWER, late.jobId(), RenderPriority.URGENT);
            assertThat(urgent.priority()).isEqualTo(RenderPriority.URGENT);
            assertThat(lectern.renders().unfinished(REVIEWER).stream().map(RenderJob::videoId))
                    .containsExactly("first", "late", "normal");
            assertThat(lectern.history().ofVideo(REVIEWER, "late").stream()
                            .filter(entry -> entry.event().action() == HistoryAction.RENDER_PRIORITISED))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.event().details()).containsEntry("priority", "URGENT"));
            Refusal.refused(
                    ReasonCode.CANNOT_MOVE,
                    () -> lectern.renderLine().prioritise(REVIEWER, first.jobId(), RenderPriority.LOW));
            lectern.renders().cancel(REVIEWER, late.jobId());
            assertThat(lectern.renders().retry(REVIEWER, late.jobId()).priority())
                    .isEqualTo(RenderPriority.URGENT);
            narrator.open();
        }
    }

    @Test
    void moreAtOnceTakesEffectAtOnceAndAfterTheNextStart() throws Exception {
        narrator.close();
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            request(lectern, "a");
            narrator.awaitEntered();
            RenderJob second = request(lectern, "b");
            assertThat(lectern.renders().get(REVIEWER, second.jobId()).status()).isEqualTo(RenderJobStatus.PENDING);
            assertThat(lectern.renderLine().capacity(REVIEWER).proposed()).isBetween(1, RenderCapacity.MOST);
            lectern.renderLine().concurrent(REVIEWER, 2);
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> lectern.renders().get(REVIEWER, second.jobId()).status() == RenderJobStatus.RUNNING);
            Refusal.refused(
                    ReasonCode.INVALID_REQUEST, () -> lectern.renderLine().concurrent(REVIEWER, 0));
        }
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            assertThat(lectern.renderLine().concurrent(REVIEWER)).isEqualTo(2);
            // both were running when the program ended, and run again
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> lectern.renders().unfinished(REVIEWER).stream()
                            .allMatch(job -> job.status() == RenderJobStatus.RUNNING && job.attempt() == 2));
        }
    }

    @Test
    void theMachineDecidesWhatIsProposed() {
        assertThat(new RenderCapacity(2, 2_000).proposed()).isEqualTo(1);
        assertThat(new RenderCapacity(8, 16_000).proposed()).isEqualTo(2);
        assertThat(new RenderCapacity(64, 2_000).proposed()).isEqualTo(1);
        assertThat(new RenderCapacity(128, 256_000).proposed()).isEqualTo(RenderCapacity.MOST);
    }

    @Test
    void everyStepHasItsTimeAndItsLinesInBothLanguages() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            RenderJob job = request(lectern, "v");
            ended(lectern, job);
            List<StepTime> steps = lectern.renders().steps(REVIEWER, job.jobId());
            assertThat(steps.stream().map(StepTime::step)).containsExactly(RenderStep.values());
            assertThat(steps).allSatisfy(step -> assertThat(step.finishedAt()).isAfterOrEqualTo(step.startedAt()));
            // the job's state is written before the log's last line
            await().until(() -> words(lectern, job, Locale.KOREAN).getLast().startsWith("완료 · "));
            assertThat(words(lectern, job, Locale.KOREAN))
                    .contains("요청 받음 · reviewer", "1/7 대본 확인 시작", "대본 확인 · 장면 2개", "슬라이드 2장");
            assertThat(words(lectern, job, Locale.ENGLISH)).contains("Asked for · reviewer", "Slides · scenes: 2");
            // such a render was seen now, so the next is foretold
            RenderJob again = request(lectern, "w");
            assertThat(lectern.forecasts().of(REVIEWER, List.of(again))).containsOnlyKeys(again.jobId());
            ended(lectern, again);
        }
    }

    @Test
    void aFailureIsTheLastLineOfItsLog() throws Exception {
        narrator.fail();
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            RenderJob job = request(lectern, "v");
            ended(lectern, job);
            assertThat(words(lectern, job, Locale.KOREAN).getLast()).startsWith("음성 만들기 단계에서 실패 · 장면 1");
            assertThat(lectern.renders().steps(REVIEWER, job.jobId()).getLast().finishedAt())
                    .isNotNull();
        }
    }

    private static List<String> words(Lectern lectern, RenderJob job, Locale locale) {
        Texts texts = Texts.of(locale);
        return lectern.renders().log(REVIEWER, job.jobId()).stream()
                .map(JobLogLine::text)
                .map(texts::of)
                .toList();
    }

    private static RenderJob request(Lectern lectern, String videoId) {
        var draft = lectern.scripts().create(AUTHOR, videoId, SCRIPT, null);
        lectern.reviews().approve(REVIEWER, draft.scriptId());
        return lectern.renders().create(REVIEWER, videoId, draft.scriptId(), VideoFormat.HD_720);
    }

    private static void ended(Lectern lectern, RenderJob job) {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
    }
}
