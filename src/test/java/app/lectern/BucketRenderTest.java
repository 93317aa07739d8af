package app.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.storage.StorageAddress;
import app.lectern.support.GatedNarrator;
import app.lectern.support.S3Server;
import app.lectern.video.JcodecProber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders whose files go to a bucket of S3, and come back to be watched. */
class BucketRenderTest {
    private static final List<String> KEYS = List.of("aws.accessKeyId", "aws.secretAccessKey");

    @TempDir
    Path root;

    @BeforeEach
    void keys() {
        System.setProperty(KEYS.getFirst(), S3Server.KEY_ID);
        System.setProperty(KEYS.getLast(), S3Server.SECRET);
    }

    @AfterEach
    void noKeys() {
        KEYS.forEach(System::clearProperty);
    }

    @Test
    void aRenderIsKeptInTheBucketAndFetchedOnceToBeWatched() throws Exception {
        try (S3Server server = S3Server.start(root.resolve("server"));
                Lectern lectern = TestLectern.open(config(server), new GatedNarrator())) {
            RenderJob job = rendered(lectern);
            assertThat(job.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            VideoAsset asset = lectern.assets().newestOf(TestLectern.REVIEWER, "v");
            assertThat(asset.videoUrl()).startsWith("s3://" + S3Server.BUCKET + "/lessons/videos/v/");
            assertThat(root.resolve("workspace/assets"))
                    .satisfiesAnyOf(
                            folder -> assertThat(folder).doesNotExist(),
                            folder -> assertThat(folder).isEmptyDirectory());
            Path video = lectern.finishedFiles().of(asset.videoUrl());
            assertThat(new JcodecProber().probe(video).videoSec()).isGreaterThan(0.9);
            Files.setLastModifiedTime(video, java.nio.file.attribute.FileTime.fromMillis(0));
            assertThat(lectern.finishedFiles().of(asset.videoUrl())).isEqualTo(video);
            assertThat(Files.getLastModifiedTime(video).toMillis()).isZero();
            assertThat(lectern.storage()
                            .verify(TestLectern.REVIEWER, new CancellationToken())
                            .isIntact())
                    .isTrue();
        }
    }

    private LecternConfig config(S3Server server) {
        String address =
                "s3://" + S3Server.BUCKET + "/lessons?endpoint=http://127.0.0.1:" + server.port() + "&path-style=true";
        Workspace workspace = new Workspace(root.resolve("workspace"));
        SharedFiles files =
                new SharedFiles(workspace, Optional.of((StorageAddress.Bucket) StorageAddress.parse(address)));
        return LecternConfig.of(workspace, Locale.KOREAN).withSharing(new Sharing(Optional.empty(), files));
    }

    private static RenderJob rendered(Lectern lectern) {
        VideoScript script = lectern.scripts().create(TestLectern.AUTHOR, "v", TestLectern.SCRIPT, null);
        lectern.reviews().approve(TestLectern.REVIEWER, script.scriptId());
        RenderJob job = lectern.renders().create(TestLectern.REVIEWER, "v", script.scriptId(), VideoFormat.HD_720);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> lectern.renders().get(TestLectern.REVIEWER, job.jobId()),
                        now -> now.status().isFinal());
    }
}
