package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.support.GatedNarrator;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A workspace that is backed up while it is worked in, and made again of its backup. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("BackupTest")
class BackupTest {
    @TempDir
    Path folder;

    private final GatedNarrator narrator = new GatedNarrator();
    private final CancellationToken token = new CancellationToken();
    private Path root;
    private Lectern lectern;
    private RenderJob finished;

    @BeforeEach
    void open() throws Exception {
        root = folder.resolve("작업 공간");
        narrator.open();
        lectern = TestLectern.open(root, Clock.systemUTC(), narrator);
        finished = ended(request("v1"));
    }

    @AfterEach
    void close() {
        narrator.open();
        lectern.close();
    }

    @Test
    void aBackupMadeDuringARenderIsAWholeWorkspace() throws Exception {
        narrator.close();
        RenderJob running = request("v2");
        narrator.awaitEntered();
        Path file = folder.resolve("backup's.zip");
        BackupService.Made made = lectern.backups().backup(ADMIN, file, token);
        assertThat(made.bytes()).isEqualTo(Files.size(file));
        narrator.open();
        assertThat(ended(running).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();

        Path again = folder.resolve("again/workspace");
        assertThat(new BackupReader(token).restore(file, again)).isEqualTo(made.files());
        try (Lectern restored = TestLectern.open(again, Clock.systemUTC(), narrator)) {
            VideoAsset asset = restored.assets().newestOf(AUTHOR, "v1");
            assertThat(Path.of(URI.create(asset.videoUrl())))
                    .startsWith(again)
                    .hasSameBinaryContentAs(Path.of(
                            URI.create(lectern.assets().newestOf(AUTHOR, "v1").videoUrl())));
            assertThat(restored.history().verify(ADMIN).isIntact()).isTrue();
            StorageProof proof = restored.storage().verify(ADMIN, token);
            assertThat(proof.isIntact()).isTrue();
            assertThat(proof.files()).isGreaterThanOrEqualTo(5);
            // what ran then goes on now
            Awaitility.await()
                    .until(() -> restored.renders().get(AUTHOR, running.jobId()).status() == RenderJobStatus.SUCCEEDED);
        }
        List<HistoryAction> told = new ArrayList<>();
        lectern.history().forEach(ADMIN, line -> told.add(line.event().action()));
        assertThat(told).contains(HistoryAction.BACKED_UP);
    }

    @Test
    void nothingIsRestoredOfADamagedBackupNorOverAnything() throws Exception {
        Path file = folder.resolve("backup.zip");
        lectern.backups().backup(ADMIN, file, token);
        byte[] whole = Files.readAllBytes(file);
        BackupReader reader = new BackupReader(token);
        Path to = folder.resolve("to");
        int refused = 0;
        for (int at = 100; at < whole.length - 100; at += whole.length / 20) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Path hurt = Files.write(folder.resolve("hurt.zip"), damaged);
            try {
                reader.restore(hurt, to);
                // a date of the ZIP file was hit, which nothing depends on
                RenderPipeline.removeFolder(to);
            } catch (RefusedException e) {
                assertThat(e.reason()).isEqualTo(ReasonCode.INVALID_REQUEST);
                refused++;
            }
            assertThat(to).doesNotExist();
        }
        assertThat(refused).isGreaterThan(15);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        refused(ReasonCode.INVALID_REQUEST, () -> reading(() -> reader.restore(cut, folder.resolve("to"))));
        refused(ReasonCode.INVALID_REQUEST, () -> reading(() -> reader.restore(file, root)));
        assertThat(folder.resolve("to")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("작업 공간", "backup.zip", "hurt.zip", "cut.zip");
        }
    }

    @Test
    void aCancelledBackupLeavesTheOlderOneAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("backup.zip"), "older");
        token.cancel();
        assertThatThrownBy(() -> lectern.backups().backup(ADMIN, file, token))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("older");
        refused(
                ReasonCode.PERMISSION_DENIED,
                () -> reading(() -> lectern.backups().backup(REVIEWER, file, new CancellationToken())));
    }

    @Test
    void oneADayIsKeptForAWeekWithoutVideos() throws Exception {
        Path backups = root.resolve("backups");
        LocalDate first = LocalDate.of(2026, 11, 1);
        Files.writeString(Files.createDirectories(backups).resolve("mine.zip"), "mine");
        for (int day = 0; day < 9; day++) {
            lectern.backups().daily(first.plusDays(day), token);
        }
        Path newest = backups.resolve("lectern-2026-11-09.zip");
        var made = Files.getLastModifiedTime(newest);
        lectern.backups().daily(first.plusDays(8), token);
        assertThat(Files.getLastModifiedTime(newest)).isEqualTo(made);
        try (Stream<Path> files = Files.list(backups)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(8).contains("mine.zip", "lectern-2026-11-03.zip", "lectern-2026-11-09.zip");
        }
        Path again = folder.resolve("again");
        new BackupReader(token).restore(newest, again);
        assertThat(again.resolve("assets")).doesNotExist();
        try (Lectern restored = TestLectern.open(again, Clock.systemUTC(), narrator)) {
            assertThat(restored.renders().get(AUTHOR, finished.jobId()).status())
                    .isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(restored.storage().verify(ADMIN, token).findings()).hasSize(5);
        }
    }

    private interface FileWork {
        void run() throws Exception;
    }

    private static void reading(FileWork work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private RenderJob request(String videoId) {
        String id = lectern.scripts().create(AUTHOR, videoId, SCRIPT, null).scriptId();
        VideoScript script = lectern.reviews().approve(REVIEWER, id);
        return lectern.renders().create(REVIEWER, videoId, script.scriptId(), VideoFormat.HD_720);
    }

    private RenderJob ended(RenderJob job) {
        Awaitility.await()
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return lectern.renders().get(REVIEWER, job.jobId());
    }
}
