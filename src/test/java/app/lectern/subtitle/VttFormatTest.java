package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void readsWhatItWrote() {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1, "119", 0),
                new Cue(1, 999_999, "A --> B\n<i>&amp;</i>", 0),
                new Cue(3_599_999, 3_600_000, "It’s “5” o'clock", 41),
                new Cue(400_000_000, 400_000_500, "끝 😀")));
        assertThat(VttFile.parse(VttFormat.write(track))).isEqualTo(track);
    }

    @Test
    void blankLinesOfATextDoNotEndItsCue() {
        SubtitleTrack track = new SubtitleTrack(List.of(
                new Cue(0, 1_000, "위\n\n \n아래\r\n", 0),
                new Cue(1_000, 2_000, " \n", 0),
                new Cue(2_000, 3_000, "끝", 0)));
        assertThat(VttFile.parse(VttFormat.write(track)).cues())
                .containsExactly(new Cue(0, 1_000, "위\n아래", 0), new Cue(2_000, 3_000, "끝", 0));
    }
}
