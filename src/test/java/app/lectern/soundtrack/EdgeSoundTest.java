package app.lectern.soundtrack;

import static app.lectern.soundtrack.Studio.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.Timeline.Edges;
import app.lectern.sound.Pcm;
import app.lectern.sound.TruePeak;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgeSoundTest {
    @TempDir
    private Path folder;

    private Studio studio = new Studio(Path.of("."));

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @Test
    void aQuietSoundIsHeardAsItIsExactlyAtTheEnds() throws Exception {
        float[] bell = Studio.chord(2.345, 0.05);
        float[] stored = Pcm.of16(new Pcm(bell, RATE).to16(), RATE).samples();
        float[] gong = Studio.noise(1.2, 0.02);
        float[] storedGong = Pcm.of16(new Pcm(gong, RATE).to16(), RATE).samples();
        Soundtrack edges = new Soundtrack(null, studio.wav(bell), studio.wav(gong));
        assertThat(studio.sound(edges).edges()).isEqualTo(new Edges(2.345, 1.2));
        float[] played = studio.played(edges, 10.01);
        assertThat(Arrays.copyOfRange(played, 480, bell.length - 480))
                .isEqualTo(Arrays.copyOfRange(stored, 480, bell.length - 480));
        int start = played.length - gong.length;
        assertThat(Arrays.copyOfRange(played, start + 480, played.length - 480))
                .isEqualTo(Arrays.copyOfRange(storedGong, 480, gong.length - 480));
        assertThat(Arrays.copyOfRange(played, bell.length, start)).containsOnly(0f);
        assertThat(new float[] {played[0], played[bell.length - 1], played[start], played[played.length - 1]})
                .containsOnly(0f);
    }

    @Test
    void aLoudSoundComesDownToTheSpeech() throws Exception {
        float[] fanfare = Studio.chord(4, 1.4);
        Soundtrack edges = new Soundtrack(null, studio.wav(fanfare), studio.wav(Studio.drums(4)));
        float[] played = studio.played(edges, 12);
        assertThat(Studio.lufs(played, 0, 4)).isEqualTo(-16, within(0.3));
        assertThat(Studio.lufs(played, 8, 12)).isLessThan(-15.8);
        assertThat(TruePeak.db(new Pcm(played, RATE))).isLessThanOrEqualTo(-1.5);
    }

    @Test
    void musicGivesWayToThem() throws Exception {
        String music = studio.wav(Studio.tone(30, 1000, 0.3));
        String bell = studio.wav(Studio.tone(3, 50, 0.2));
        float[] alone = studio.played(new Soundtrack(null, bell, bell), 20);
        float[] both = studio.played(new Soundtrack(new Music(music, -28, 12, 0), bell, bell), 20);
        for (int i = 0; i < both.length; i++) {
            both[i] -= alone[i];
        }
        double free = Studio.rmsDb(both, 5, 15);
        assertThat(Studio.rmsDb(both, 0.1, 3)).isEqualTo(free - 12, within(0.1));
        assertThat(Studio.rmsDb(both, 17, 19.9)).isEqualTo(free - 12, within(0.1));
    }

    @Test
    void withoutASoundtrackNothingIsAdded() throws Exception {
        LessonSound none = studio.sound(Soundtrack.NONE);
        assertThat(none.silent()).isTrue();
        assertThat(none.edges()).isEqualTo(Edges.NONE);
        float[] samples = Studio.noise(1, 0.5);
        float[] before = samples.clone();
        studio.bed(Soundtrack.NONE, 1).add(0, samples);
        assertThat(samples).isEqualTo(before);
    }

    @Test
    void aLessonTooShortForBothHearsThemOneAfterTheOther() throws Exception {
        float[] played = studio.played(
                new Soundtrack(null, studio.wav(Studio.tone(2, 100, 0.5)), studio.wav(Studio.tone(2, 3000, 0.5))), 3);
        assertThat(Studio.largestStep(Studio.part(played, 0, 2))).isLessThan(0.02);
        assertThat(played[played.length - 1]).isZero();
    }
}
