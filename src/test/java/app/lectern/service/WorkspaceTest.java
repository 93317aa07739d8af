package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.RefusedException;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import app.lectern.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What outlives a closed workspace, and what a render does not see. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("WorkspaceTest")
class WorkspaceTest {
    @TempDir
    Path root;

    @Test
    void aRunningJobGoesOnAfterTheWorkspaceWasClosed() throws Exception {
        GatedNarrator stuck = new GatedNarrator();
        stuck.close();
        RenderJob job;
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), stuck)) {
            job = lectern.renders().create(REVIEWER, "v1", approved(lectern).scriptId(), VideoFormat.HD_720);
            stuck.awaitEntered();
        }
        Files.createDirectories(root.resolve("work/left-by-a-kill"));
        try (Lectern again = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            RenderJob ended = ended(again, job);
            assertThat(ended.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(ended.attempt()).isEqualTo(2);
            // emptied just after a job has ended
            await().untilAsserted(() -> assertThat(root.resolve("work")).isEmptyDirectory());
        }
    }

    @Test
    void aRenderKeepsItsOwnCopyOfThePictures() throws Exception {
        Path folder = Files.createDirectories(root.resolve("mine"));
        ImageIO.write(
                new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("a.png").toFile());
        String json = """
                {"scenes":[{"scene_id":1,"text":"그림","image":"a.png"}]}""";
        GatedNarrator narrator = new GatedNarrator();
        narrator.close();
        try (Lectern lectern = TestLectern.open(root.resolve("w"), Clock.systemUTC(), narrator)) {
            VideoScript draft = lectern.scripts().create(AUTHOR, "v1", json, folder);
            lectern.reviews().approve(REVIEWER, draft.scriptId());
            RenderJob job = lectern.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
            narrator.awaitEntered();
            Files.delete(folder.resolve("a.png"));
            narrator.open();
            assertThat(ended(lectern, job).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        }
    }

    @Test
    void aFailedRenderIsTriedAgainWithItsOwnScript() throws Exception {
        GatedNarrator failing = new GatedNarrator();
        failing.fail();
        RenderJob failed;
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), failing)) {
            failed = ended(
                    lectern,
                    lectern.renders().create(REVIEWER, "v1", approved(lectern).scriptId(), VideoFormat.HD_720));
            assertThat(failed.status()).isEqualTo(RenderJobStatus.FAILED);
        }
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            lectern.scripts().create(AUTHOR, "v1", SCRIPT.replace("피싱", "스미싱"), null);
            RenderJob retried = ended(lectern, lectern.renders().retry(REVIEWER, failed.jobId()));
            assertThat(retried.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(retried.scriptJson()).isEqualTo(failed.scriptJson()).contains("피싱");
            assertThatThrownBy(() -> lectern.renders().retry(REVIEWER, retried.jobId()))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void refusedScriptsLeaveNothingBehind() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            assertThatThrownBy(() -> lectern.scripts().create(AUTHOR, "v1", "{\"scenes\":[]}", null))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> lectern.scripts().create(AUTHOR, "../v1", SCRIPT, null))
                    .isInstanceOf(RefusedException.class);
            assertThat(lectern.library().entries(REVIEWER)).isEmpty();
            String twoFaults = "{\"theme\":\"loud\",\"scenes\":[{\"scene_id\":1,\"text\":\" \"}]}";
            assertThatThrownBy(() -> lectern.scripts().create(AUTHOR, "v1", twoFaults, null))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            e -> assertThat(Texts.of(Locale.ENGLISH)
                                            .of(e.text())
                                            .lines())
                                    .hasSize(3)
                                    .anyMatch(line -> line.startsWith("theme: "))
                                    .anyMatch(line -> line.startsWith("scene 1, text: ")));
        }
    }

    private static VideoScript approved(Lectern lectern) {
        VideoScript draft = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        return lectern.reviews().approve(REVIEWER, draft.scriptId());
    }

    private static RenderJob ended(Lectern lectern, RenderJob job) {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return lectern.renders().get(REVIEWER, job.jobId());
    }
}
