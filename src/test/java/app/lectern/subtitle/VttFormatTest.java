package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.Message;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VttFormatTest {
    @Test
    void writesWhatTheStandardAsksForAndTheSceneOfEachCue() {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(300, 2_145, "안녕하십니까.", 0),
                new Cue(2_225, 4_000, "3 < 5 & 7 > 6", 0),
                new Cue(4_080, 3_723_004, "첫 줄\n둘째 줄", 2),
                new Cue(360_000_000, 360_001_000, "장면 없음")));
        assertThat(VttFormat.write(track)).isEqualTo("""
                WEBVTT

                scene-1-cue-1
                00:00:00.300 --> 00:00:02.145
                안녕하십니까.

                scene-1-cue-2
                00:00:02.225 --> 00:00:04.000
                3 &lt; 5 &amp; 7 &gt; 6

                scene-3-cue-1
                00:00:04.080 --> 01:02:03.004
                첫 줄
                둘째 줄

                cue-1
                100:00:00.000 --> 100:00:01.000
                장면 없음

                """);
    }

    @Test
    void readsWhatItWrote() throws Exception {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1, "119", 0),
                new Cue(1, 999_999, "A --> B\n<i>&amp;</i>", 0),
                new Cue(3_599_999, 3_600_000, "It’s “5” o'clock", 41),
                new Cue(400_000_000, 400_000_500, "끝 😀")));
        assertThat(VttFormat.parse(VttFormat.write(track))).isEqualTo(track);
    }

    @Test
    void blankLinesOfATextDoNotEndItsCue() throws Exception {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1_000, "위\n\n \n아래\r\n", 0),
                new Cue(1_000, 2_000, " \n", 0),
                new Cue(2_000, 3_000, "끝", 0)));
        assertThat(VttFormat.parse(VttFormat.write(track)).cues())
                .containsExactly(new Cue(0, 1_000, "위\n아래", 0), new Cue(2_000, 3_000, "끝", 0));
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        String file = """
                \uFEFFWEBVTT - 교육
                Kind: captions

                NOTE 검토함
                두 줄

                STYLE
                ::cue { color: white }

                00:01.000 --> 00:02.000 line:0 align:start
                <v 강사>가 <b>나</b>

                scene-0-cue-1
                00:00:03.000 --> 00:00:04.000
                다&nbsp;라

                소개
                00:00:05.000 --> 00:00:06.000

                scene-12-cue-3
                00:00:07.000 --> 00:00:08.000
                마""".replace("\n", "\r\n");
        assertThat(VttFormat.parse(file).cues())
                .containsExactly(
                        new Cue(1_000, 2_000, "가 나"),
                        new Cue(3_000, 4_000, "다\u00A0라"),
                        new Cue(7_000, 8_000, "마", 11));
        assertThat(VttFormat.parse("WEBVTT").cues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "subtitle.vtt-no-header, 1, ''",
        "subtitle.vtt-no-header, 1, 'WEBVTTX'",
        "subtitle.vtt-no-header, 1, '1\n00:00:01,000 --> 00:00:02,000\n가'",
        "subtitle.vtt-no-blank, 2, 'WEBVTT\n00:01.000 --> 00:02.000\n가'",
        "subtitle.vtt-no-times, 3, 'WEBVTT\n\n가나다'",
        "subtitle.vtt-no-times, 3, 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\n가'",
        "subtitle.vtt-no-times, 4, 'WEBVTT\n\n1\n00:61.000 --> 01:02.000\n가'",
        "subtitle.srt-ends-first, 4, 'WEBVTT\n\n1\n00:02.000 --> 00:02.000\n가'",
        "subtitle.srt-overlap, 6, 'WEBVTT\n\n00:01.000 --> 00:03.000\n가\n\n00:02.000 --> 00:04.000\n나'",
        "subtitle.vtt-no-blank, 5, 'WEBVTT\n\n00:01.000 --> 00:02.000\n가\n00:02.000 --> 00:03.000\n나'"
    })
    void namesTheLineOfAnError(String key, int line, String file) {
        assertThatExceptionOfType(SubtitleSyntaxException.class)
                .isThrownBy(() -> VttFormat.parse(file))
                .returns(line, SubtitleSyntaxException::line)
                .extracting(SubtitleSyntaxException::text)
                .extracting(Message::key)
                .isEqualTo(key);
    }
}
