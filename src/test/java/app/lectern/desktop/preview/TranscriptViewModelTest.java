package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptViewModelTest {
    private final TranscriptViewModel model = new TranscriptViewModel(List.of(
            new TranscriptLine(0.3, "VPN을 먼저 켭니다.", false),
            new TranscriptLine(2.5, "화면을 잠급니다.", false),
            new TranscriptLine(0, "VPN은 언제 켜나요?\n1) 먼저\n2) 나중에", true),
            new TranscriptLine(4, "VPN을 끕니다.", false)));

    @Test
    void theLineThatWasBegunLastIsMarkedAlsoInThePauseAfterIt() {
        assertThat(model.marked().get()).isEqualTo(-1);
        model.at(0.3);
        assertThat(model.marked().get()).isZero();
        model.at(2.2);
        assertThat(model.marked().get()).isZero();
        model.at(3.9);
        assertThat(model.marked().get()).isEqualTo(1);
        model.at(4.0);
        assertThat(model.marked().get()).isEqualTo(3);
        model.at(0);
        assertThat(model.marked().get()).isEqualTo(-1);
    }

    @Test
    void whoScrollsIsNotFollowedUntilTheyAsk() {
        assertThat(model.following().get()).isTrue();
        model.scrolled();
        assertThat(model.following().get()).isFalse();
    }

    @Test
    void linesAreFoundWhateverTheCaseAndTheLineBreak() {
        model.at(4.5);
        model.query().set("vpn을 먼저 켭");
        assertThat(model.lines()).extracting(TranscriptLine::startSec).containsExactly(0.3);
        assertThat(model.marked().get()).isEqualTo(-1);
        assertThat(model.firstFound()).hasValue(0.3);
        model.query().set("VPN");
        assertThat(model.lines()).hasSize(3);
        assertThat(model.marked().get()).isEqualTo(2);
        model.query().set("켜나요? 1) 먼저");
        assertThat(model.lines()).extracting(TranscriptLine::asked).containsExactly(true);
        assertThat(model.firstFound()).hasValue(0);
        model.query().set("없는 말");
        assertThat(model.lines()).isEmpty();
        assertThat(model.firstFound()).isEmpty();
        model.query().set("");
        assertThat(model.lines()).hasSize(4);
    }
}
