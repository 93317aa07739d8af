package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import app.lectern.video.FfmpegFrames;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftRenderTest {
    @TempDir
    Path root;

    @Test
    void aDraftIsMarkedInEveryPictureAndIsNeverPublishedNorAResult() throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            VideoScript script = lectern.scripts().create(AUTHOR, "v", SCRIPT, null);
            refused(
                    ReasonCode.INVALID_SCRIPT,
                    () -> lectern.renders().create(REVIEWER, "v", script.scriptId(), VideoFormat.HD_720));
            RenderJob job = lectern.renders().createDraft(REVIEWER, "v", script.scriptId(), VideoFormat.HD_720);
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> lectern.renders()
                            .get(REVIEWER, job.jobId())
                            .status()
                            .isFinal());
            JobWithAsset made = lectern.renders().getWithAsset(REVIEWER, job.jobId());
            assertThat(made.job().status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(made.job().format().id()).isEqualTo("540p-draft");
            VideoAsset asset = Objects.requireNonNull(made.asset());
            assertThat(unmarked(Path.of(URI.create(asset.videoUrl())))).isZero();
            BufferedImage thumbnail =
                    ImageIO.read(Path.of(URI.create(asset.thumbnailUrl())).toFile());
            assertThat(red(thumbnail)).isGreaterThan(50);
            refused(ReasonCode.CANNOT_PUBLISH, () -> lectern.publishing().publish(REVIEWER, job.jobId(), ""));
            refused(ReasonCode.ASSET_NOT_FOUND, () -> lectern.assets().newestOf(REVIEWER, "v"));
            assertThat(lectern.library().entry(REVIEWER, "v").asset()).isNull();
            assertThat(lectern.library().entries(REVIEWER).getFirst().asset()).isNull();
        }
    }

    /** How many of the video's pictures have no mark. */
    private static int unmarked(Path video) throws Exception {
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            int unmarked = red(frames.at(0)) > 500 ? 0 : 1;
            for (Optional<BufferedImage> next = frames.next(); next.isPresent(); next = frames.next()) {
                unmarked += red(next.get()) > 500 ? 0 : 1;
            }
            return unmarked;
        }
    }

    /** How many pixels of the upper right corner are as red as the mark. */
    private static int red(BufferedImage picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight() / 8; y++) {
            for (int x = picture.getWidth() * 3 / 4; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int red = rgb >> 16 & 0xff;
                int green = rgb >> 8 & 0xff;
                int blue = rgb & 0xff;
                count += red > 150 && green < 110 && blue < 110 ? 1 : 0;
            }
        }
        return count;
    }
}
