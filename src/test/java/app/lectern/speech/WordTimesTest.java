package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTimesTest {
    @Test
    void sharesTheTimeBySyllables() {
        assertThat(WordTimes.estimate("가나 다라마바", 100, 700))
                .containsExactly(new WordMark(0, 2, 100), new WordMark(3, 7, 300));
    }

    @Test
    void pausesBehindAComma() {
        assertThat(WordTimes.estimate("가나, 다라", 0, 600))
                .containsExactly(new WordMark(0, 3, 0), new WordMark(4, 6, 400));
    }

    @Test
    void leavesOutWhatHasNoLetter() {
        assertThat(WordTimes.estimate("one — two", 0, 100))
                .extracting(WordMark::from)
                .containsExactly(0, 6);
        assertThat(WordTimes.estimate("—", 0, 100)).isEmpty();
    }

    @Test
    void reckonsBetweenTheOnsetsItIsTold() {
        TreeMap<Integer, Integer> onsets = new TreeMap<>();
        onsets.put(6, 1000);
        assertThat(WordTimes.aligned("가 나 다 라 마", onsets, 0, 1600))
                .extracting(WordMark::sample)
                .containsExactly(0, 333, 666, 1000, 1300);
    }
}
