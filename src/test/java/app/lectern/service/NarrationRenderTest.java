package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.render.UsedVoice;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.subtitle.Cue;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.sound.WavFile;
import app.lectern.subtitle.VttFile;
import app.lectern.video.FfmpegSound;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script with everything a narration can have, rendered with the real voices. */
class NarrationRenderTest {
    private static final String SCRIPT = """
            {"title":"표시","language":"ko","pronunciations":[{"word":"보안팀","say":"정보 보안팀"}],"scenes":[
            {"scene_id":1,"text":"먼저 [[쉼 1.5]] [[강조|절대로]] 누르지 말고 [[철자|VPN]]을 끄고 [[읽기 일일구|119]]에 알립니다. 화면에 Please restart your computer now 라고 나오면 전원을 끕니다."},
            {"scene_id":2,"silence_sec":3,"subtitle":"화면을 보십시오."},
            {"scene_id":3,"text":"오늘 오후 3시 30분에 VPN으로 접속하세요.","recording":"take.wav"},
            {"scene_id":4,"text":"보안팀에 알립니다.","rate":1.5}]}""";

    @TempDir
    Path folder;

    @Test
    void everythingThatANarrationCanHave() throws Exception {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        try (Lectern lectern = Lectern.open(LecternConfig.of(workspace, Locale.KOREAN))) {
            Narration take = lectern.speech()
                    .listen("오늘 오후 3시 30분에 VPN으로 접속하세요.", "ko", Spoken.DEFAULT, new CancellationToken());
            WavFile.write(take.samples(), take.sampleRate(), folder.resolve("take.wav"));
            VideoScript script = lectern.scripts().create(AUTHOR, "all", SCRIPT, folder);
            lectern.reviews().approve(REVIEWER, script.scriptId());
            RenderJob job = lectern.renders().create(REVIEWER, "all", script.scriptId(), VideoFormat.HD_720);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> lectern.renders()
                            .get(REVIEWER, job.jobId())
                            .status()
                            .isFinal());
            JobWithAsset ended = lectern.renders().getWithAsset(REVIEWER, job.jobId());
            assertThat(ended.job().status()).as("%s", ended.job().error()).isEqualTo(RenderJobStatus.SUCCEEDED);
            voicesAreKept(lectern.renders().voices(REVIEWER, job.jobId()));
            subtitlesShowWhatWasWritten(Objects.requireNonNull(ended.asset()));
        }
    }

    private static void voicesAreKept(List<SceneVoice> voices) {
        assertThat(voices)
                .containsExactly(
                        new SceneVoice(0, new UsedVoice("espeak-ng", "1.52.0.1", "ko")),
                        new SceneVoice(0, new UsedVoice("freetts", "1.2.2", "kevin16")),
                        new SceneVoice(2, new UsedVoice("recording", "", "take.wav")),
                        new SceneVoice(3, new UsedVoice("espeak-ng", "1.52.0.1", "ko")));
    }

    private static void subtitlesShowWhatWasWritten(VideoAsset asset) throws Exception {
        URI subtitles = URI.create(asset.subtitleUrl());
        List<Cue> cues = VttFile.parse(Files.readString(Path.of(subtitles.resolve("subtitles.vtt"))))
                .cues();
        String first = text(cues, 0);
        assertThat(first)
                .isEqualTo("먼저 절대로 누르지 말고 VPN을 끄고 119에 알립니다. 화면에 Please restart your computer now 라고 나오면 전원을 끕니다.");
        assertThat(text(cues, 1)).isEqualTo("화면을 보십시오.");
        assertThat(text(cues, 2)).isEqualTo("오늘 오후 3시 30분에 VPN으로 접속하세요.");
        assertThat(text(cues, 3)).isEqualTo("보안팀에 알립니다.");
        assertThat(Files.readString(Path.of(subtitles.resolve("transcript.txt"))))
                .contains("먼저 절대로 누르지 말고", "보안팀에 알립니다.")
                .doesNotContain("[[");
        try (FfmpegSound sound = FfmpegSound.open(Path.of(URI.create(asset.videoUrl())))) {
            double silentFrom = firstCue(cues, 2).startMillis() / 1000.0 - 0.3 - 3;
            double loudest = 0;
            for (short sample : sound.samples(silentFrom + 0.1, silentFrom + 2.9)) {
                loudest = Math.max(loudest, Math.abs(sample));
            }
            assertThat(loudest).as("the silent scene").isLessThan(8);
            // the marked pause: 먼저, then 1.5 s of room tone, then 절대로
            assertThat(pauseSeconds(sound)).isEqualTo(1.5, within(0.15));
        }
    }

    private static String text(List<Cue> cues, int scene) {
        return String.join(
                        " ",
                        cues.stream()
                                .filter(cue -> cue.scene() == scene)
                                .map(Cue::text)
                                .toList())
                .replace('\n', ' ');
    }

    private static Cue firstCue(List<Cue> cues, int scene) {
        return cues.stream().filter(cue -> cue.scene() == scene).findFirst().orElseThrow();
    }

    /** The longest stretch without sound in the first four seconds, after the lead. */
    private static double pauseSeconds(FfmpegSound sound) throws Exception {
        short[] samples = sound.samples(0.35, 4);
        int longest = 0;
        int quiet = 0;
        for (short sample : samples) {
            quiet = Math.abs(sample) < 200 ? quiet + 1 : 0;
            longest = Math.max(longest, quiet);
        }
        return longest / (double) FfmpegSound.RATE;
    }
}
