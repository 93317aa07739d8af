package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FFmpeg, which shares no code with us, reads our files and writes the same cues. */
class SubtitleFilesTest {
    private static final List<String> TEXTS = List.of(
            "안녕하십니까.",
            "이름과 연락처는 물론이고,\n다른 정보와 결합하여",
            "Check the sender,\nand report what looks wrong.",
            "R&D팀은 3 < 5라고 말합니다.",
            "- Don't \"click\" it!\n- 왜요?",
            "끝 😀 100 % → 가",
            "{주의} 확인",
            "{\\an8} 위에 있는 글",
            "{y:i} 글",
            "<i>기울임</i>",
            "a < b > c",
            "<v 화자>",
            "<font color=\"red\">빨강</font>",
            "C:\\new\\Home 폴더",
            "\\N \\h \\n",
            "&amp;는 그대로",
            "119",
            "NOTE 주의",
            "WEBVTT",
            "♪ 노래 ♪ [음악] *별* a_b");

    private static final Pattern CUE =
            Pattern.compile("(?:(\\d+):)?(\\d\\d):(\\d\\d)[.,](\\d{3}) --> (?:(\\d+):)?(\\d\\d):(\\d\\d)[.,](\\d{3})\\n"
                    + "((?:.+\\n?)+)");

    @TempDir
    Path folder;

    @Test
    void subRipComesBack() throws Exception {
        SubtitleTrack track = track(TEXTS);
        Path file = Files.writeString(folder.resolve("a.srt"), SrtFormat.write(track));
        assertThat(ffmpeg(file, "srt")).isEqualTo(scenesLeftOut(track));
        assertThat(ffmpeg(file, "webvtt")).isEqualTo(scenesLeftOut(track));
        assertThat(SrtFormat.parse(Files.readString(file)).cues()).isEqualTo(scenesLeftOut(track));
    }

    @Test
    void webVttComesBackWithItsScenes() throws Exception {
        SubtitleTrack track = track(TEXTS);
        Path file = Files.writeString(folder.resolve("a.vtt"), VttFormat.write(track));
        assertThat(ffmpeg(file, "webvtt")).isEqualTo(scenesLeftOut(track));
        assertThat(ffmpeg(file, "srt")).isEqualTo(scenesLeftOut(track));
        assertThat(VttFile.parse(Files.readString(file))).isEqualTo(track);
    }

    @Test
    void anArrowInATextEndsNoCue() throws Exception {
        SubtitleTrack track = track(List.of("A --> B\n00:00:01,000 --> 00:00:09,000", "끝"));
        Path srt = Files.writeString(folder.resolve("a.srt"), SrtFormat.write(track));
        Path vtt = Files.writeString(folder.resolve("a.vtt"), VttFormat.write(track));
        assertThat(ffmpeg(srt, "srt")).extracting(Cue::text).containsExactly("A → B\n00:00:01,000 → 00:00:09,000", "끝");
        assertThat(VttFile.parse(Files.readString(vtt))).isEqualTo(track);
        assertThat(ffmpeg(vtt, "srt")).hasSize(2);
    }

    @Test
    void wholeScriptsComeBack() throws Exception {
        for (String sample : List.of("privacy-12.ko.json", "phishing-8.en.json")) {
            SubtitleTrack track = new SpeechSubtitler().track(SpokenScript.of(sample));
            Path srt = Files.writeString(folder.resolve("b.srt"), SrtFormat.write(track));
            Path vtt = Files.writeString(folder.resolve("b.vtt"), VttFormat.write(track));
            assertThat(ffmpeg(srt, "srt")).isEqualTo(scenesLeftOut(track));
            assertThat(ffmpeg(vtt, "webvtt")).isEqualTo(scenesLeftOut(track));
        }
    }

    /** Two cues a scene; the last begins after the first hour. */
    private static SubtitleTrack track(List<String> texts) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            long start = i == texts.size() - 1 ? 3_723_004 : 300 + 2_000L * i;
            cues.add(new Cue(start, start + 1_845, texts.get(i), i / 2));
        }
        return new SubtitleTrack(cues);
    }

    private static List<Cue> scenesLeftOut(SubtitleTrack track) {
        return track.cues().stream()
                .map(cue -> new Cue(cue.startMillis(), cue.endMillis(), cue.text()))
                .toList();
    }

    private static List<Cue> ffmpeg(Path file, String format) throws Exception {
        Process process = new ProcessBuilder(
                        Loader.load(org.bytedeco.ffmpeg.ffmpeg.class),
                        "-v",
                        "error",
                        "-i",
                        file.toString(),
                        "-f",
                        format,
                        "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return CUE.matcher(out)
                .results()
                .map(cue -> new Cue(millis(cue, 1), millis(cue, 5), shown(cue.group(9))))
                .toList();
    }

    private static long millis(MatchResult cue, int group) {
        long hours = cue.group(group) == null ? 0 : Long.parseLong(cue.group(group));
        long minutes = 60 * hours + Long.parseLong(cue.group(group + 1));
        return 1_000 * (60 * minutes + Long.parseLong(cue.group(group + 2))) + Long.parseLong(cue.group(group + 3));
    }

    /** Word joiners are not seen; FFmpeg itself puts a guard of its own about a brace read from WebVTT. */
    private static String shown(String text) {
        return text.strip().replace("\u2060", "").replace("\\{{}", "{");
    }
}
