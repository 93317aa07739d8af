package app.lectern;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.store.Database;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SmallDisk;
import app.lectern.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real disk fills up, can only be read any more, or is gone while a render runs: the job has FAILED in words that say so, and
 * once the disk is well again it is rendered.
 */
class DiskLossTest {
    @TempDir
    Path root;

    /** Where a render works, and where finished videos are. */
    @ParameterizedTest
    @CsvSource({
        "work, FULL, 디스크가 가득 찼습니다",
        "work, READ_ONLY, 읽기만 할 수 있습니다",
        "work, GONE, 없어졌습니다",
        "assets, FULL, 디스크가 가득 찼습니다",
        "assets, READ_ONLY, 읽기만 할 수 있습니다",
    })
    void theJobHasFailedInWordsAndCanBeRenderedLater(String folder, SmallDisk.Trouble trouble, String words)
            throws Exception {
        GatedNarrator narrator = new GatedNarrator();
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectories(root.resolve(folder)));
                Lectern lectern = TestLectern.open(root, Clock.systemUTC(), narrator)) {
            narrator.close();
            RenderJob job = ask(lectern);
            narrator.awaitEntered();
            disk.suffer(trouble);
            narrator.open();
            RenderJob failed = ended(lectern, job);
            assertThat(failed.status()).isEqualTo(RenderJobStatus.FAILED);
            assertThat(Texts.of(Locale.KOREAN).of(failed.error().orElseThrow()))
                    .contains(words)
                    .doesNotContain("Exception");
            disk.recover();
            RenderJob again = ended(lectern, lectern.renders().retry(REVIEWER, job.jobId()));
            assertThat(again.status()).as(again.toString()).isEqualTo(RenderJobStatus.SUCCEEDED);
        }
    }

    /** The database is on that disk too, so nothing can be written down there: the next start finds what is right. */
    @Test
    void theNextStartGoesOnWhenTheWholeWorkspaceWasOnTheDisk() throws Exception {
        GatedNarrator narrator = new GatedNarrator();
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectories(root.resolve("all")))) {
            RenderJob job;
            try (Lectern lectern = TestLectern.open(root.resolve("all"), Clock.systemUTC(), narrator)) {
                narrator.close();
                job = ask(lectern);
                narrator.awaitEntered();
                // an embedded database has half a second to write down what was done
                TimeUnit.SECONDS.sleep(1);
                disk.suffer(SmallDisk.Trouble.FULL);
                narrator.open();
                await().atMost(30, TimeUnit.SECONDS)
                        .untilAsserted(() -> assertThat(trouble(lectern, job)).contains("디스크가 가득 찼습니다"));
            }
            disk.recover();
            try (Lectern lectern = TestLectern.open(root.resolve("all"), Clock.systemUTC(), narrator)) {
                RenderJob now = lectern.renders().get(REVIEWER, job.jobId());
                if (now.status() == RenderJobStatus.FAILED) {
                    now = lectern.renders().retry(REVIEWER, job.jobId());
                }
                assertThat(ended(lectern, now).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
                assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
                assertThat(root.resolve("all/work")).isEmptyDirectory();
            }
        }
    }

    /** What is said to whoever asks for the job, or of the job itself. */
    private static String trouble(Lectern lectern, RenderJob job) {
        Texts texts = Texts.of(Locale.KOREAN);
        try {
            return lectern.renders()
                    .get(REVIEWER, job.jobId())
                    .error()
                    .map(texts::of)
                    .orElse("");
        } catch (RuntimeException e) {
            return Database.diskTrouble(e)
                    .map(trouble ->
                            texts.of(DiskTrouble.of(lectern.config().workspace().root(), trouble)))
                    .orElse(e.toString());
        }
    }

    private static RenderJob ask(Lectern lectern) {
        VideoScript draft = lectern.scripts().create(AUTHOR, "v1", TestLectern.SCRIPT, null);
        lectern.reviews().approve(REVIEWER, draft.scriptId());
        return lectern.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
    }

    private static RenderJob ended(Lectern lectern, RenderJob job) {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return lectern.renders().get(REVIEWER, job.jobId());
    }
}
