package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.subtitle.TranslatedTrack.Scene;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslatedTrackTest {
    private static final long SHORTEST = 833;

    @Test
    void eachScenesWordsLieWhereItsSourceIsSpoken() {
        String first =
                "Before you send anything to people outside, check the name and the address of the recipient twice.";
        String third =
                "Then report it at once to the person in charge, even if you are not quite sure that it was a mistake.";
        SubtitleTrack track = TranslatedTrack.of(List.of(
                new Scene(0, 300, 8_000, 8_600, first),
                new Scene(8_600, 9_000, 11_000, 11_500, ""),
                new Scene(11_500, 12_000, 20_000, 20_500, third)));

        assertThat(said(track, 0)).isEqualTo(first);
        assertThat(said(track, 1)).isEmpty();
        assertThat(said(track, 2)).isEqualTo(third);
        assertThat(track.cues().getFirst().startMillis()).isEqualTo(300);
        assertThat(track.cues()).allSatisfy(cue -> {
            long from = cue.scene() == 0 ? 300 : 12_000;
            long to = cue.scene() == 0 ? 8_600 : 20_500;
            assertThat(cue.startMillis()).isBetween(from, to);
            assertThat(cue.endMillis()).isLessThanOrEqualTo(to);
            assertThat(cue.endMillis() - cue.startMillis()).isGreaterThanOrEqualTo(SHORTEST);
        });
        assertThat(track.cues().stream().filter(cue -> cue.scene() == 0).count())
                .isGreaterThan(1);
    }

    @Test
    void cuesAreAsLongAsWhatTheySayTakes() {
        List<Cue> cues = TranslatedTrack.of(List.of(new Scene(
                        0,
                        0,
                        12_000,
                        12_000,
                        "Stop. Before you send anything to people outside of this company, check every single name."
                                + " Every address has to be read from its beginning to its very end as well.")))
                .cues();
        Cue least = cues.stream()
                .min(java.util.Comparator.comparingInt(cue -> cue.text().length()))
                .orElseThrow();
        Cue most = cues.stream()
                .max(java.util.Comparator.comparingInt(cue -> cue.text().length()))
                .orElseThrow();
        assertThat(most.endMillis() - most.startMillis()).isGreaterThan(least.endMillis() - least.startMillis());
        assertThat(cues.getLast().startMillis()).isBetween(5_000L, 11_000L);
    }

    @Test
    void tooMuchForTheTimeIsShownAllTheSame() {
        String much = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.";
        SubtitleTrack track = TranslatedTrack.of(List.of(new Scene(0, 0, 900, 900, much)));
        assertThat(said(track, 0)).isEqualTo(much);
    }

    private static String said(SubtitleTrack track, int scene) {
        return track.cues().stream()
                .filter(cue -> cue.scene() == scene)
                .map(cue -> cue.text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }
}
