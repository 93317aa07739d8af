package app.lectern.desktop.playing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.SpokenSentence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencePlacesTest {
    private static SentencePlaces places(String written, String... sentences) {
        return SentencePlaces.of(
                written,
                Arrays.stream(sentences)
                        .map(text -> new SpokenSentence(text, 0, 0, List.of()))
                        .toList());
    }

    private static List<String> shown(String written, String... sentences) {
        return places(written, sentences).places().stream()
                .map(place -> written.substring(place.from(), place.to()))
                .toList();
    }

    @Test
    void sentencesStandWithoutTheSpaceAroundThem() {
        assertThat(shown("첫 문장입니다. 둘째입니다.\n셋째.", "첫 문장입니다. ", "둘째입니다.\n", "셋째."))
                .containsExactly("첫 문장입니다.", "둘째입니다.", "셋째.");
    }

    @Test
    void marksBelongToTheirSentence() {
        assertThat(shown("먼저 [[쉼 1.5]] [[강조|절대로]] 누르지 마세요. [[읽기 일일구|119]]에 알립니다.", "먼저 절대로 누르지 마세요. ", "119에 알립니다."))
                .containsExactly("먼저 [[쉼 1.5]] [[강조|절대로]] 누르지 마세요.", "[[읽기 일일구|119]]에 알립니다.");
    }

    @Test
    void bracketsThatAreNoMarkMoveNothing() {
        assertThat(shown("괄호 \\[[이렇게]] 씁니다. 다음 문장.", "괄호 [[이렇게]] 씁니다. ", "다음 문장."))
                .containsExactly("괄호 \\[[이렇게]] 씁니다.", "다음 문장.");
    }

    @Test
    void aCaretIsInTheSentenceThatBeginsThere() {
        SentencePlaces places = places("하나. 둘. 셋.", "하나. ", "둘. ", "셋.");
        assertThat(List.of(places.at(0), places.at(2), places.at(4), places.at(7), places.at(99)))
                .containsExactly(0, 0, 1, 2, 2);
        assertThat(places("").at(3)).isZero();
    }
}
