package app.lectern.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.NarrationText.SayAs;
import app.lectern.domain.script.NarrationText.SpellOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrationMarkupTest {
    @Test
    void takesTheMarksOutOfWhatIsShown() {
        NarrationText narration = read("먼저 [[쉼 1.5]] [[강조|절대로]] 누르지 말고 [[철자|VPN]]을 끄고 [[읽기 일일구|119]]에 알립니다.");
        assertThat(narration.text()).isEqualTo("먼저 절대로 누르지 말고 VPN을 끄고 119에 알립니다.");
        assertThat(narration.marks())
                .containsExactly(new Pause(3, 1.5), new Emphasis(3, 6), new SpellOut(14, 17), new SayAs(22, 25, "일일구"));
    }

    @Test
    void understandsEnglishNames() {
        NarrationText narration = read("Wait[[pause 0.5]] [[strong|now]] [[spell|ID]] [[say bee pee|BP]].");
        assertThat(narration.text()).isEqualTo("Wait now ID BP.");
        assertThat(narration.marks())
                .containsExactly(
                        new Pause(4, 0.5), new Emphasis(5, 8), new SpellOut(9, 11), new SayAs(12, 14, "bee pee"));
    }

    @ParameterizedTest
    @CsvSource({
        "표시가 없습니다., 표시가 없습니다.",
        "'배열은 \\[[1]]로 적습니다.', '배열은 [[1]]로 적습니다.'",
        "[참고] 하나, [참고] 하나",
        "'[[쉼 1]]시작', 시작",
        "'끝[[쉼 2]]', 끝"
    })
    void leavesOrdinaryTextAlone(String written, String shown) {
        assertThat(read(written).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[쉼]]",
                "[[쉼 0]]",
                "[[쉼 61]]",
                "[[쉼 1초]]",
                "[[쉼 -1]]",
                "[[강조]]",
                "[[강조|]]",
                "[[읽기|119]]",
                "[[읽기 일일구]]",
                "[[철자 x|y]] "
            })
    void refusesAMarkThatCannotBe(String mark) {
        assertThat(NarrationMarkup.read("가 " + mark).problems())
                .containsExactly(Message.of("mark.wrong", mark.strip()));
    }

    @Test
    void refusesWhatIsNoMark() {
        assertThat(NarrationMarkup.read("가 [[puase 1]]").problems())
                .containsExactly(Message.of("mark.unknown", "[[puase 1]]"));
        assertThat(NarrationMarkup.read("가 [[쉼 1").problems()).containsExactly(Message.of("mark.not-closed", "[[쉼 1"));
        assertThat(NarrationMarkup.read("[[강조|가 [[쉼 1]] 나]]").problems()).isNotEmpty();
    }

    private static NarrationText read(String written) {
        NarrationMarkup.Reading reading = NarrationMarkup.read(written);
        assertThat(reading.problems()).isEmpty();
        return reading.narration();
    }
}
