package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptViewModelTest {
    private final TranscriptViewModel model = new TranscriptViewModel(List.of(
            new Cue(300, 2_000, "VPN을 먼저\n켭니다."),
            new Cue(2_500, 4_000, "화면을 잠급니다."),
            new Cue(4_000, 6_000, "VPN을 끕니다.")));

    @Test
    void theLineThatWasBegunLastIsMarkedAlsoInThePauseAfterIt() {
        assertThat(model.marked().get()).isEqualTo(-1);
        model.at(0.3);
        assertThat(model.marked().get()).isZero();
        model.at(2.2);
        assertThat(model.marked().get()).isZero();
        model.at(4.0);
        assertThat(model.marked().get()).isEqualTo(2);
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
        assertThat(model.lines()).extracting(Cue::startMillis).containsExactly(300L);
        assertThat(model.marked().get()).isEqualTo(-1);
        assertThat(model.firstFound()).hasValue(0.3);
        model.query().set("VPN");
        assertThat(model.lines()).hasSize(2);
        assertThat(model.marked().get()).isEqualTo(1);
        model.query().set("없는 말");
        assertThat(model.lines()).isEmpty();
        assertThat(model.firstFound()).isEmpty();
        model.query().set("");
        assertThat(model.lines()).hasSize(3);
    }
}
