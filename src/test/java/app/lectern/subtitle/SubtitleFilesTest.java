package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FFmpeg, which shares no code with us, reads our files back to the same cues. */
class SubtitleFilesTest {
    private static final SubtitleTrack TRACK = new SubtitleTrack(List.of(
            new Cue(300, 2_145, "안녕하십니까.", 0),
            new Cue(2_225, 4_000, "이름과 연락처는 물론이고,\n다른 정보와 결합하여", 0),
            new Cue(4_080, 6_000, "R&D팀은 3 < 5라고 말합니다.", 1),
            new Cue(6_500, 8_000, "- Don't \"click\" it!\n- 왜요?", 2),
            new Cue(3_600_000, 3_601_000, "끝 😀 100 % → 가", 3)));

    @TempDir
    Path folder;

    @Test
    void subRipComesBack() throws Exception {
        Path file = Files.writeString(folder.resolve("a.srt"), SrtFormat.write(TRACK));
        assertSameTimesAndTexts(SrtFormat.parse(ffmpeg(file)));
        assertSameTimesAndTexts(SrtFormat.parse(Files.readString(file)));
    }

    @Test
    void webVttComesBackWithItsScenes() throws Exception {
        Path file = Files.writeString(folder.resolve("a.vtt"), VttFormat.write(TRACK));
        assertSameTimesAndTexts(SrtFormat.parse(ffmpeg(file)));
        assertThat(VttFormat.parse(Files.readString(file))).isEqualTo(TRACK);
    }

    private static void assertSameTimesAndTexts(SubtitleTrack read) {
        assertThat(read.cues()).hasSameSizeAs(TRACK.cues());
        for (int i = 0; i < read.cues().size(); i++) {
            Cue cue = read.cues().get(i);
            Cue written = TRACK.cues().get(i);
            assertThat(cue.startMillis()).isEqualTo(written.startMillis());
            assertThat(cue.endMillis()).isEqualTo(written.endMillis());
            assertThat(cue.text()).isEqualTo(written.text());
        }
    }

    private static String ffmpeg(Path file) throws Exception {
        Process process = new ProcessBuilder(
                        Loader.load(org.bytedeco.ffmpeg.ffmpeg.class),
                        "-v",
                        "error",
                        "-i",
                        file.toString(),
                        "-f",
                        "srt",
                        "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.replace("&amp;", "&").replace("&lt;", "<");
    }
}
