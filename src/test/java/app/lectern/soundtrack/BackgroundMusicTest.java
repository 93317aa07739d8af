package app.lectern.soundtrack;

import static app.lectern.soundtrack.Studio.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.sound.Pcm;
import app.lectern.sound.TruePeak;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class BackgroundMusicTest {
    @TempDir
    private Path folder;

    private Studio studio = new Studio(Path.of("."));

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-50, -36, -28, -16})
    void isAsLoudAsAskedForWhereNobodySpeaks(double level) throws Exception {
        double crest = TruePeak.db(new Pcm(Studio.drums(11), RATE)) - Studio.lufs(Studio.drums(11), 0, 11);
        assertThat(crest).isGreaterThan(15);
        for (float[] music : new float[][] {Studio.chord(7, 0.9), Studio.chord(40, 0.01), Studio.drums(11)}) {
            float[] played = studio.played(Studio.music(studio.wav(music), level, 12, 1), 30);
            assertThat(Studio.lufs(played, 1, 29)).isEqualTo(level, within(1.0));
            assertThat(TruePeak.db(new Pcm(played, RATE))).isLessThan(level + 12.05);
        }
    }

    @Test
    void goesOnWithoutAClick() throws Exception {
        float[] music = Studio.chord(3.3, 0.5);
        float[] played = studio.played(Studio.music(studio.wav(music), -28, 12, 0), 20);
        double own = Studio.largestStep(Studio.part(played, 0.5, 2.7));
        double seams = Studio.largestStep(Studio.part(played, 2.7, 19.5));
        float[] cut = new float[20 * RATE];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = played[(int) (0.5 * RATE) + i % (int) (2.2 * RATE)];
        }
        System.out.printf("largest steps: music %.5f, seams %.5f, cut %.5f%n", own, seams, Studio.largestStep(cut));
        assertThat(Studio.largestStep(cut))
                .as("a loop without a crossing would click")
                .isGreaterThan(3 * own);
        // where the same notes cross, they may add up to 3 dB
        assertThat(seams).isLessThanOrEqualTo(Math.sqrt(2) * own);
    }

    /** Noise crosses over into other noise: at equal power its level stands. */
    @Test
    void neverSagsWhereItBeginsAgain() throws Exception {
        float[] played = studio.played(Studio.music(studio.wav(Studio.noise(2.5, 0.3)), -28, 12, 0), 15);
        for (double at = 0.5; at < 14.5; at += 0.1) {
            assertThat(Studio.rmsDb(played, at, at + 0.1)).isEqualTo(Studio.rmsDb(played, 1, 14), within(0.6));
        }
    }

    @Test
    void comesInAndGoesOutSlowly() throws Exception {
        String tone = studio.wav(Studio.tone(30, 1000, 0.3));
        float[] played = studio.played(Studio.music(tone, -28, 12, 4), 20);
        double full = Studio.rmsDb(played, 5, 15);
        assertThat(played[0]).isZero();
        assertThat(played[played.length - 1]).isZero();
        assertThat(Studio.rmsDb(played, 1.95, 2.05)).isEqualTo(full - 6.02, within(0.2));
        assertThat(Studio.rmsDb(played, 17.95, 18.05)).isEqualTo(full - 6.02, within(0.2));
        double last = -100;
        for (double at = 0; at < 4; at += 0.1) {
            double level = Studio.rmsDb(played, at, at + 0.1);
            assertThat(level).isGreaterThan(last);
            assertThat(Studio.rmsDb(played, 19.9 - at, 20 - at)).isEqualTo(level, within(0.05));
            last = level;
        }
    }

    @Test
    void aLessonShorterThanTheFadesIsWhole() throws Exception {
        String tone = studio.wav(Studio.tone(30, 1000, 0.3));
        float[] played = studio.played(Studio.music(tone, -28, 12, 20), 2);
        assertThat(played[0]).isZero();
        assertThat(played[played.length - 1]).isZero();
        assertThat(Studio.rmsDb(played, 0.95, 1.05)).isEqualTo(-28, within(1.0));
    }
}
