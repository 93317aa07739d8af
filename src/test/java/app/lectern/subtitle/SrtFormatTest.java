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

class SrtFormatTest {
    @Test
    void writesTheSubRipConvention() {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(300, 2_145, "안녕하십니까."),
                new Cue(2_225, 3_723_004, "첫 줄\n둘째 줄"),
                new Cue(360_000_000, 360_001_000, "끝")));
        assertThat(SrtFormat.write(track)).isEqualTo("""
                1
                00:00:00,300 --> 00:00:02,145
                안녕하십니까.

                2
                00:00:02,225 --> 01:02:03,004
                첫 줄
                둘째 줄

                3
                100:00:00,000 --> 100:00:01,000
                끝

                """);
    }

    @Test
    void readsWhatItWrote() throws Exception {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1, "119"),
                new Cue(1, 999_999, "가\n나"),
                new Cue(3_599_999, 3_600_000, "It’s “5” <i>o'clock</i>"),
                new Cue(400_000_000, 400_000_500, "끝 😀")));
        assertThat(SrtFormat.parse(SrtFormat.write(track))).isEqualTo(track);
    }

    @Test
    void isNotBrokenByTheTextOfACue() throws Exception {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1_000, "위\n\n \n아래\r\n"),
                new Cue(1_000, 2_000, "A --> B\n3\n00:00:09,000 --> 00:00:10,000"),
                new Cue(2_000, 3_000, " \n"),
                new Cue(3_000, 4_000, "끝")));
        assertThat(SrtFormat.parse(SrtFormat.write(track)).cues())
                .containsExactly(
                        new Cue(0, 1_000, "위\n아래"),
                        new Cue(1_000, 2_000, "A → B\n3\n00:00:09,000 → 00:00:10,000"),
                        new Cue(3_000, 4_000, "끝"));
    }

    @Test
    void textsThatLookLikeMarkupStayTexts() throws Exception {
        SubtitleTrack track =
                new SubtitleTrack(List.of(new Cue(0, 1_000, "<b>굵게</b> {\\an8} C:\\new\n3 < 5 {주의} a_b \\서버")));
        String file = SrtFormat.write(track);
        assertThat(file).contains("<\u2060b>굵게<\u2060/b> {\u2060\\an8} C:\\\u2060new", "3 < 5 {주의} a_b \\서버");
        assertThat(SrtFormat.parse(file)).isEqualTo(track);
    }

    @Test
    void toleratesWhatOtherProgramsWrite() throws Exception {
        String file = """
                \uFEFF1
                00:00:01,000 --> 00:00:02,000 X1:40
                가
                나


                0:0:2.5-->00:00:03.250
                다

                7
                00:00:04,000 --> 00:00:05,000

                8
                00:00:06,000 --> 00:00:07,000
                라""".replace("\n", "\r\n");
        assertThat(SrtFormat.parse(file).cues())
                .containsExactly(new Cue(1_000, 2_000, "가\n나"), new Cue(2_500, 3_250, "다"), new Cue(6_000, 7_000, "라"));
        assertThat(SrtFormat.parse("").cues()).isEmpty();
        assertThat(SrtFormat.parse("\uFEFF\r\n\n").cues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "subtitle.srt-no-times, 1, 가나다",
        "subtitle.srt-no-times, 2, '1\n00:00:01,000 -> 00:00:02,000\n가'",
        "subtitle.srt-no-times, 1, '1'",
        "subtitle.srt-ends-first, 2, '1\n00:00:02,000 --> 00:00:01,000\n가'",
        "subtitle.srt-overlap, 6, '1\n00:00:01,000 --> 00:00:03,000\n가\n\n2\n00:00:02,000 --> 00:00:04,000\n나'"
    })
    void namesTheLineOfAnError(String key, int line, String file) {
        assertThatExceptionOfType(SubtitleSyntaxException.class)
                .isThrownBy(() -> SrtFormat.parse(file))
                .returns(line, SubtitleSyntaxException::line)
                .extracting(SubtitleSyntaxException::text)
                .extracting(Message::key)
                .isEqualTo(key);
    }
}
