package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.video.VideoChapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final Chapters CHAPTERS = new Chapters(
            List.of(new VideoChapter("표지", 0, 4), new VideoChapter("본문", 4, 10), new VideoChapter("정리", 10, 12)));

    @Test
    void everyMomentBelongsToItsScene() {
        assertThat(List.of(0.0, 3.99, 4.0, 9.9, 10.0, 99.0).stream()
                        .map(CHAPTERS::at)
                        .toList())
                .containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(new Chapters(List.of()).at(1)).isEqualTo(-1);
    }

    @Test
    void nextAndPreviousGoFromSceneToScene() {
        assertThat(CHAPTERS.next(5)).hasValue(10);
        assertThat(CHAPTERS.next(11)).isEmpty();
        assertThat(CHAPTERS.previous(8)).hasValue(4);
        assertThat(CHAPTERS.previous(4.5)).hasValue(0);
        assertThat(CHAPTERS.previous(0.5)).hasValue(0);
        assertThat(new Chapters(List.of()).previous(3)).isEmpty();
    }

    @Test
    void cuesKnowTheSceneTheyBeginIn() {
        SubtitleTrack track = new SubtitleTrack(List.of(new Cue(300, 3_900, "하나"), new Cue(4_300, 9_000, "둘")));
        assertThat(CHAPTERS.scenesOf(track).cues()).extracting(Cue::scene).containsExactly(0, 1);
    }
}
