package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The files of real renders: proved, damaged, and cleaned away. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("StorageServiceTest")
class StorageServiceTest {
    private static final Duration AGE = Duration.ofDays(90);

    @TempDir
    Path root;

    private final CancellationToken token = new CancellationToken();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:00:00Z"));
    private final GatedNarrator narrator = new GatedNarrator();
    private Lectern lectern;

    @BeforeEach
    void open() throws Exception {
        narrator.open();
        lectern = TestLectern.open(root, clock, narrator);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    @Test
    void namesWhatIsMissingDamagedOrUnknown() throws Exception {
        RenderJob job = rendered(approved("v1"));
        StorageProof whole = lectern.storage().verify(REVIEWER, token);
        assertThat(whole.isIntact()).isTrue();
        assertThat(whole.files()).isEqualTo(5);
        assertThat(whole.unknown()).isEmpty();

        Path folder = root.resolve("assets/" + prefix(job));
        assertThat(whole.bytes()).isGreaterThan(Files.size(folder.resolve("video.mp4")));
        byte[] video = Files.readAllBytes(folder.resolve("video.mp4"));
        video[video.length / 2] ^= 1;
        Files.write(folder.resolve("video.mp4"), video);
        Files.delete(folder.resolve("thumbnail.jpg"));
        Files.writeString(folder.resolve("transcript.txt"), "other");
        Files.writeString(
                Files.createDirectories(root.resolve("assets/videos/lost")).resolve("a.mp4"), "?");

        StorageProof hurt = lectern.storage().verify(REVIEWER, token);
        assertThat(hurt.findings().stream().map(Message::key))
                .containsExactlyInAnyOrder("storage.other-bytes", "storage.missing", "storage.other-size");
        assertThat(hurt.files()).isEqualTo(2);
        assertThat(hurt.unknown()).containsExactly("videos/lost/a.mp4");
    }

    @Test
    void cleansNeitherWhatIsPublishedNorTheNewest() throws Exception {
        VideoScript script = approved("v1");
        RenderJob published = rendered(script);
        RenderJob old = rendered(script);
        RenderJob newest = rendered(script);
        lectern.publishing().publish(REVIEWER, published.jobId(), "");
        assertThat(cleaned()).isEmpty();

        clock.advance(AGE.plusDays(1));
        assertThat(lectern.storage().cleanable(ADMIN, AGE).stream().map(KeptAsset::jobId))
                .containsExactly(old.jobId());
        assertThat(root.resolve("assets/" + prefix(old))).isDirectory();
        assertThat(cleaned()).containsExactly(old.jobId());
        assertThat(root.resolve("assets/" + prefix(old))).doesNotExist();
        assertThat(root.resolve("assets/" + prefix(published))).isDirectory();
        assertThat(root.resolve("assets/" + prefix(newest))).isDirectory();
        assertThat(cleaned()).isEmpty();

        StorageProof proof = lectern.storage().verify(ADMIN, token);
        assertThat(proof.isIntact()).isTrue();
        assertThat(proof.assets()).isEqualTo(2);
        HistoryEntry told = lectern.history().ofVideo(AUTHOR, "v1").getLast();
        assertThat(told.event().action()).isEqualTo(HistoryAction.FILES_CLEANED);
        assertThat(told.event().details()).containsEntry("job_id", old.jobId());
        assertThat(lectern.assets().page(AUTHOR, "v1", 0, 10)).hasSize(2);
        refused(ReasonCode.CANNOT_PUBLISH, () -> lectern.publishing().publish(REVIEWER, old.jobId(), ""));
    }

    @Test
    void whatIsArchivedMayGo() throws Exception {
        VideoScript script = approved("v1");
        RenderJob first = rendered(script);
        RenderJob second = rendered(script);
        lectern.publishing().publish(REVIEWER, first.jobId(), "");
        lectern.publishing().publish(REVIEWER, second.jobId(), "");
        clock.advance(AGE.plusDays(1));
        assertThat(cleaned()).containsExactly(first.jobId());
    }

    private List<String> cleaned() throws Exception {
        List<String> jobs = new ArrayList<>();
        lectern.storage().clean(ADMIN, AGE, token, asset -> jobs.add(asset.jobId()));
        return jobs;
    }

    private static String prefix(RenderJob job) {
        return "videos/" + job.videoId() + "/" + job.scriptId() + "/" + job.jobId();
    }

    private VideoScript approved(String videoId) {
        String id = lectern.scripts().create(AUTHOR, videoId, SCRIPT, null).scriptId();
        return lectern.reviews().approve(REVIEWER, id);
    }

    private RenderJob rendered(VideoScript script) {
        String id = lectern.renders()
                .create(REVIEWER, script.videoId(), script.scriptId(), VideoFormat.HD_720)
                .jobId();
        Awaitility.await()
                .until(() -> lectern.renders().get(REVIEWER, id).status().isFinal());
        return lectern.renders().get(REVIEWER, id);
    }
}
