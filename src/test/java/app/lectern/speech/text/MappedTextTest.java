package app.lectern.speech.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.lectern.speech.text.MappedText.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedTextTest {
    @Test
    void knowsWhereEveryCharacterWasWritten() {
        MappedText spoken = MappedText.of("오후 3시에 VPN을").edited(List.of(new Edit(3, 4, "세 "), new Edit(7, 10, "브이피엔")));
        assertThat(spoken.text()).isEqualTo("오후 세 시에 브이피엔을");
        assertThat(spoken.writtenStart(3)).isEqualTo(3);
        assertThat(spoken.writtenEnd(3)).isEqualTo(4);
        assertThat(spoken.writtenStart(5)).isEqualTo(4);
        assertThat(spoken.writtenStart(8)).isEqualTo(7);
        assertThat(spoken.writtenEnd(11)).isEqualTo(10);
        assertThat(spoken.writtenStart(12)).isEqualTo(10);
    }

    @Test
    void editsOfEditsStillPointAtWhatWasWritten() {
        MappedText once = MappedText.of("ab 5km").edited(List.of(new Edit(3, 4, "오"), new Edit(4, 6, " 킬로미터")));
        MappedText twice = once.edited(List.of(new Edit(0, 3, "")));
        assertThat(twice.text()).isEqualTo("오 킬로미터");
        assertThat(twice.writtenStart(0)).isEqualTo(3);
        assertThat(twice.writtenEnd(4)).isEqualTo(6);
        assertThat(twice.substring(2, 6).writtenStart(0)).isEqualTo(4);
        assertThat(twice.respelled("오 킬로미떠").writtenStart(5)).isEqualTo(4);
    }

    @Test
    void takesWhatIsPutInBetween() {
        MappedText text = MappedText.of("가나").edited(List.of(new Edit(1, 1, " "), new Edit(2, 2, "!")));
        assertThat(text.text()).isEqualTo("가 나!");
        assertThat(text.writtenStart(1)).isEqualTo(1);
        assertThat(text.writtenStart(3)).isEqualTo(2);
        assertThat(text.writtenEnd(3)).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFit() {
        MappedText text = MappedText.of("가나다");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.edited(List.of(new Edit(0, 2, "x"), new Edit(1, 3, "y"))));
        assertThatIllegalArgumentException().isThrownBy(() -> text.respelled("가나"));
    }
}
