package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.Aspect;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.sound.WavFile;
import app.lectern.support.FfmpegProgram;
import app.lectern.video.FfmpegFrames;
import app.lectern.video.FfmpegSound;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A lesson with everything a look can have, rendered by the real engines, and what is then to be seen and heard. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("EveryLookRenderTest")
class EveryLookRenderTest {
    private static final String SCRIPT = """
            {"title":"모든 모습","language":"ko","theme":"bold","transition":"crossfade","subtitles":"PLACE",
            "music":{"file":"music.wav","level_lufs":-24},"scenes":[
            {"scene_id":1,"title":"표지","text":"안녕하십니까."},
            {"scene_id":2,"title":"사진","image":"photo.png","picture_motion":"zoom-in","text":"사진을 봅니다."},
            {"scene_id":3,"title":"목록","on_screen_text":["보낸 사람 확인","바로 신고"],"transition":"slide-in",
             "text":"먼저 보낸 사람을 확인합니다. 그리고 바로 신고합니다.","pause_after_sec":5}]}""";

    private static final VideoFormat FORMAT = new VideoFormat(Quality.DRAFT_540, Aspect.TALL, 25);

    @TempDir
    Path folder;

    @BeforeEach
    void makeMaterial() throws Exception {
        BufferedImage photo = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        for (int i = 0; i < 90; i++) {
            g.setColor(Color.getHSBColor(i / 90f, 0.7f, 0.9f));
            g.fillRect(i * 10, 0, 10, 700);
            g.fillOval(i * 10, i * 7, 60, 60);
        }
        g.dispose();
        ImageIO.write(photo, "png", folder.resolve("photo.png").toFile());
        short[] music = new short[48_000 * 3];
        for (int i = 0; i < music.length; i++) {
            music[i] = (short) (9_000 * Math.sin(2 * Math.PI * 220 * i / 48_000));
        }
        WavFile.write(music, 48_000, folder.resolve("music.wav"));
    }

    @Test
    void subtitlesAsATrack() throws Exception {
        VideoAsset asset = rendered("track");
        Path video = Path.of(URI.create(asset.videoUrl()));
        Path track = folder.resolve("track.srt");
        FfmpegProgram.run("-v", "error", "-i", video.toString(), "-map", "0:s:0", track.toString());
        // FFmpeg tells the size of the letters too
        assertThat(Files.readString(track).replaceAll("</?font[^>]*>", "").strip())
                .isEqualTo(Files.readString(Path.of(URI.create(asset.subtitleUrl())))
                        .strip());
        assertFacts(video);
        assertPictures(video);
        assertMusic(video, asset.durationSec());
    }

    /** The file names itself, its chapters, the text it was made from, and who approved that. */
    private void assertFacts(Path video) throws Exception {
        Path facts = folder.resolve("facts.txt");
        FfmpegProgram.run("-v", "error", "-i", video.toString(), "-f", "ffmetadata", facts.toString());
        assertThat(Files.readString(facts))
                .contains("title=모든 모습", "title=표지", "title=사진", "title=목록", "approved by: reviewer", "language: ko")
                .contains("script SHA-256: " + scriptSha256);
    }

    private String scriptSha256 = "";

    private static void assertPictures(Path video) throws Exception {
        FfmpegProgram.run(
                "-v", "error", "-xerror", "-err_detect", "explode", "-i", video.toString(), "-f", "null", "-");
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(frames.width()).isEqualTo(540);
            assertThat(frames.height()).isEqualTo(960);
            long moving = 0;
            BufferedImage before = frames.next().orElseThrow();
            for (var next = frames.next(); next.isPresent(); next = frames.next()) {
                moving += same(before, next.get()) ? 0 : 1;
                before = next.get();
            }
            // the photo moves for its whole scene, both transitions take half a second, two lines are emphasised
            assertThat(moving).isBetween(45L, frames.durationSec() < 20 ? 140L : 200L);
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        return java.util.Arrays.equals(
                one.getRGB(0, 0, width, height, null, 0, width), other.getRGB(0, 0, width, height, null, 0, width));
    }

    /** In the seconds after the last word there is music and nothing else. */
    private static void assertMusic(Path video, double seconds) throws Exception {
        try (FfmpegSound sound = FfmpegSound.open(video)) {
            short[] last = sound.samples(seconds - 3, seconds - 2.4);
            double squares = 0;
            for (short sample : last) {
                squares += sample / 32768.0 * sample / 32768.0;
            }
            // a sine of -24 LUFS has a root mean square near -24 dB
            assertThat(10 * Math.log10(squares / last.length)).isEqualTo(-24, within(3.0));
        }
    }

    @Test
    void subtitlesInThePictures() throws Exception {
        VideoAsset asset = rendered("burned");
        Path video = Path.of(URI.create(asset.videoUrl()));
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            BufferedImage spoken = frames.at(0.8);
            BufferedImage silent = frames.at(0.1);
            assertThat(lightShare(spoken, 0.88, 0.93)).isGreaterThan(lightShare(silent, 0.88, 0.93));
            assertThat(same(spoken, silent)).isFalse();
        }
        String said =
                FfmpegProgram.run("-v", "info", "-i", video.toString(), "-map", "0:v", "-t", "0.1", "-f", "null", "-");
        assertThat(said).doesNotContain("mov_text");
    }

    /** The share of pixels between two heights that are nearly white: the letters of a subtitle. */
    private static double lightShare(BufferedImage image, double from, double to) {
        int count = 0;
        int light = 0;
        for (int y = (int) (image.getHeight() * from); y < image.getHeight() * to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count++;
                light += (image.getRGB(x, y) >> 8 & 255) > 235 ? 1 : 0;
            }
        }
        return light / (double) count;
    }

    private VideoAsset rendered(String subtitles) throws Exception {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        try (Lectern lectern = Lectern.open(LecternConfig.of(workspace, Locale.KOREAN))) {
            VideoScript script = lectern.scripts().create(AUTHOR, "all", SCRIPT.replace("PLACE", subtitles), folder);
            scriptSha256 = script.sha256();
            lectern.reviews().approve(REVIEWER, script.scriptId());
            RenderJob job = lectern.renders().create(REVIEWER, "all", script.scriptId(), FORMAT);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> lectern.renders()
                            .get(REVIEWER, job.jobId())
                            .status()
                            .isFinal());
            JobWithAsset ended = lectern.renders().getWithAsset(REVIEWER, job.jobId());
            assertThat(ended.job().status()).as("%s", ended.job().error()).isEqualTo(RenderJobStatus.SUCCEEDED);
            return Objects.requireNonNull(ended.asset());
        }
    }
}
