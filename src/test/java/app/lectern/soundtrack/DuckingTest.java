package app.lectern.soundtrack;

import static app.lectern.soundtrack.Studio.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.PlacedSpeech;
import app.lectern.sound.Pcm;
import app.lectern.sound.Resampling;
import app.lectern.sound.TruePeak;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class DuckingTest {
    @TempDir
    private Path folder;

    private Studio studio = new Studio(Path.of("."));

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 48_000})
    void musicGivesWayToSpeechAndComesBack(int rate) throws Exception {
        String music = studio.wav(Studio.chord(9, 0.5));
        PlacedSpeech speech = studio.said(Studio.voice(rate, 6), 8);
        float[] free = studio.played(Studio.music(music, -28, 12, 1), 25);
        float[] played = studio.played(Studio.music(music, -28, 12, 1), 25, speech);
        assertThat(Studio.lufs(played, 8.05, 14)).isLessThan(Studio.lufs(free, 8.05, 14) - 11.9);
        assertThat(left(played, free, 8, 8.1)).as("from the first syllable on").isEqualTo(-12, within(0.1));
        assertThat(left(played, free, 7.5, 7.65)).as("not before it must").isGreaterThan(-0.1);
        assertThat(left(played, free, 13.9, 14)).isEqualTo(-12, within(0.1));
        assertThat(left(played, free, 14.3, 14.35)).as("softly").isBetween(-10.0, -3.0);
        assertThat(left(played, free, 14.7, 25)).isEqualTo(0, within(0.01));
    }

    /** Pauses between sentences, and the one between two scenes: no swell in any of them. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.35, 0.8, 0.95, 1.1})
    void musicStaysDownInShortPauses(double pause) throws Exception {
        Soundtrack music = Studio.music(studio.wav(Studio.tone(30, 1000, 0.3)), -28, 12, 0);
        Pcm voice = Studio.voice(24_000, 3);
        float[] played = studio.played(music, 20, studio.said(voice, 5), studio.said(voice, 8 + pause));
        double under = Studio.rmsDb(played, 5.5, 7.5);
        for (double at = 5; at < 11 + pause - 0.01; at += 0.01) {
            assertThat(Studio.rmsDb(played, at, at + 0.01)).isEqualTo(under, within(0.05));
        }
    }

    @Test
    void musicSwellsInALongPauseOnceAndSmoothly() throws Exception {
        Soundtrack music = Studio.music(studio.wav(Studio.tone(30, 1000, 0.3)), -28, 12, 0);
        Pcm voice = Studio.voice(24_000, 3);
        float[] played = studio.played(music, 20, studio.said(voice, 5), studio.said(voice, 11));
        assertThat(Studio.rmsDb(played, 9, 10.5)).isEqualTo(Studio.rmsDb(played, 5.5, 7.5) + 12, within(0.1));
        double before = Studio.rmsDb(played, 8, 8.01);
        for (double at = 8.01; at < 11; at += 0.01) {
            double level = Studio.rmsDb(played, at, at + 0.01);
            assertThat(Math.abs(level - before)).as("dB within 10 ms at " + at).isLessThan(0.8);
            before = level;
        }
    }

    /** Room tone, as it lies under every scene, and a silent scene are no speech. */
    @Test
    void aQuietRoomTurnsNothingDown() throws Exception {
        Soundtrack music = Studio.music(studio.wav(Studio.chord(9, 0.5)), -28, 12, 1);
        PlacedSpeech room = studio.said(new Pcm(Studio.noise(10, 0.0005), RATE), 3);
        PlacedSpeech silence = studio.said(new Pcm(new float[RATE], RATE), 14);
        assertThat(studio.played(music, 20, room, silence)).isEqualTo(studio.played(music, 20));
    }

    /** Speech, music and an opening sound together, whatever the author asked for. */
    @ParameterizedTest
    @CsvSource({"-28, 12", "-16, 0", "-16, 40", "-20, 3", "-50, 0"})
    void theSumNeverClips(double level, double duck) throws Exception {
        String opening = studio.wav(Studio.drums(2));
        for (float[] music : new float[][] {Studio.drums(5), Studio.chord(5, 0.9)}) {
            Soundtrack all = new Soundtrack(new Music(studio.wav(music), level, duck, 0), opening, opening);
            Pcm voice = Studio.voice(22_050, 8);
            PlacedSpeech speech = studio.said(voice, 2);
            PlacedSpeech again = studio.said(voice, 12);
            float[] sum = new float[24 * RATE];
            float[] said = Resampling.to(voice, RATE).samples();
            System.arraycopy(said, 0, sum, 2 * RATE, said.length);
            System.arraycopy(said, 0, sum, 12 * RATE, said.length);
            double alone = TruePeak.db(new Pcm(sum.clone(), RATE));
            studio.bed(all, 24, speech, again).add(0, sum);
            double peak = TruePeak.db(new Pcm(sum, RATE));
            System.out.printf("%.0f LUFS, %.0f dB: speech %.2f dBTP, sum %.2f dBTP%n", level, duck, alone, peak);
            assertThat(alone).isLessThanOrEqualTo(-1.5);
            assertThat(peak).isLessThanOrEqualTo(-1);
        }
    }

    /** WCAG 2.2, 1.4.7: 20 dB between speech and what lies under it, even when the author asked for no ducking. */
    @Test
    void speechStandsTwentyDecibelsAboveTheMusic() throws Exception {
        String music = studio.wav(Studio.chord(9, 0.5));
        float[] played = studio.played(Studio.music(music, -16, 0, 1), 25, studio.said(Studio.voice(22_050, 6), 8));
        assertThat(Studio.lufs(played, 8, 14)).isLessThan(-16.0 - 20);
    }

    /** How many dB of the music are left. */
    private static double left(float[] played, float[] free, double fromSec, double toSec) {
        return Studio.rmsDb(played, fromSec, toSec) - Studio.rmsDb(free, fromSec, toSec);
    }
}
