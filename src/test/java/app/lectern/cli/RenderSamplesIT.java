package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.subtitle.Cue;
import app.lectern.pipeline.VideoProber.Probe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application makes videos of the samples that are what their author would expect. */
@Execution(ExecutionMode.CONCURRENT) // its programs share nothing
class RenderSamplesIT {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"seed-minimal.ko, 1080p, 1920, 2", "phishing-8.en, 720p, 1280, 8", "privacy-12.ko, 720p, 1280, 12"})
    void makesTheVideo(String sample, String quality, int width, int scenes) throws Exception {
        Path out = folder.resolve("out");
        Program.Ended ended = Program.run(
                folder,
                "render",
                SAMPLES.resolve(sample + ".json").toString(),
                "--out",
                out.toString(),
                "--quality",
                quality,
                "--slides");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("video.mp4", "subtitles.srt", "thumbnail.jpg");

        FinishedVideo video = new FinishedVideo(out);
        Probe probe = video.probe();
        assertThat(probe.videoCodec()).isEqualTo("h264");
        assertThat(probe.width()).isEqualTo(width);
        assertThat(probe.videoSec()).isEqualTo(probe.videoFrames() / 25.0, within(0.001));
        assertThat(probe.audioSec()).isEqualTo(probe.videoSec(), within(0.1));

        List<Integer> starts = video.sceneStarts(35);
        assertThat(starts).hasSize(scenes + 1);
        assertThat(starts.getLast()).isEqualTo((int) probe.videoFrames());
        short[] sound = video.sound();
        for (int scene = 0; scene < scenes; scene++) {
            double from = starts.get(scene) / 25.0;
            double to = starts.get(scene + 1) / 25.0;
            assertThat(FinishedVideo.spokenShare(sound, from, to))
                    .as("scene " + (scene + 1))
                    .isGreaterThan(0.3);
            double firstCue = firstCueFrom(video.subtitles().cues(), from);
            assertThat(firstCue).isEqualTo(FinishedVideo.firstSound(sound, from), within(0.1));
            assertThat(firstCue - from).isEqualTo(0.30, within(0.05));
        }
        assertThat(video.subtitles().cues().getLast().endMillis() / 1000.0).isLessThanOrEqualTo(probe.videoSec());
    }

    private static double firstCueFrom(List<Cue> cues, double sec) {
        return cues.stream()
                        .mapToLong(Cue::startMillis)
                        .filter(start -> start >= sec * 1000)
                        .findFirst()
                        .orElseThrow()
                / 1000.0;
    }

    static Stream<Path> badSamples() throws Exception {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("bad"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void refusesEveryBadSampleInWords() throws Exception {
        for (Path bad : badSamples().toList()) {
            Path out = folder.resolve("out");
            Program.Ended ended = Program.run(folder, "render", bad.toString(), "--out", out.toString());
            assertThat(ended.status()).as(bad.toString()).isEqualTo(2);
            assertThat(ended.err())
                    .contains(bad.getFileName().toString())
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void answersProgramsInJson() throws Exception {
        Program.Ended refused = Program.run(
                folder, "check", SAMPLES.resolve("bad/blank-text.json").toString(), "--json");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).contains("\"valid\" : false", "\"field\" : \"text\"", "\"scene\" : 1");
        Program.Ended missing = Program.run(folder, "check", "no-such-file.json");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no-such-file.json").doesNotContain("Exception");
        assertThat(Program.run(folder, "render").status()).isEqualTo(2);
    }

    @Test
    void playsTheDemo() throws Exception {
        Path workspace = folder.resolve("demo");
        Program.Ended ended = Program.run(folder, "demo", "--workspace", workspace.toString(), "--lang", "ko");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("video.mp4", "subtitles.srt", workspace.toString());
    }
}
