package app.lectern.desktop.playing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.DirectBackground;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Playback;
import app.lectern.desktop.parts.SilentPlayback;
import app.lectern.desktop.playing.PlayViewModel.State;
import app.lectern.domain.Message;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.script.ScriptDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;

class PlayViewModelTest {
    private static final int RATE = 1_000;
    private static final String TEXT = "첫 문장입니다. 둘째 문장입니다.";

    private static final Script SCRIPT =
            ScriptDocument.of("""
            {"scenes":[{"scene_id":1,"text":"%s","on_screen_text":["첫 문장","둘째 문장"]},
            {"scene_id":2,"text":"%s"},{"scene_id":3,"silence_sec":2}]}""".formatted(TEXT, TEXT)).script(Set.of());

    private final AtomicLong nanos = new AtomicLong();
    private final List<Integer> spoken = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();
    private final DirectBackground background = new DirectBackground();
    private boolean broken;
    private boolean mute;

    /** A device whose sound goes by the test's clock. */
    private final SilentPlayback sounding = new SilentPlayback(nanos::get);

    private final Playback device = new Playback() {
        @Override
        public void play(short[] samples, int sampleRate, int from) throws LineUnavailableException {
            if (mute) {
                throw new LineUnavailableException("none");
            }
            sounding.play(samples, sampleRate, from);
        }

        @Override
        public void pause() {
            sounding.pause();
        }

        @Override
        public void resume() {
            sounding.resume();
        }

        @Override
        public void stop() {
            sounding.stop();
        }

        @Override
        public int position() {
            return sounding.position();
        }
    };

    private final PlayViewModel model = new PlayViewModel(
            new Words(Locale.KOREAN),
            (_, scene, _) -> {
                if (broken) {
                    throw new NarrationException(Message.of("speech.no-sound", "test", TEXT));
                }
                spoken.add(scene);
                return scene == 2 ? narration(0, List.of()) : narration(2 * RATE, sentences());
            },
            background,
            device,
            new SilentPlayback(nanos::get),
            (_, narration) -> lengths.add(narration.durationSec()));

    private static Narration narration(int samples, List<SpokenSentence> sentences) {
        return new Narration(new short[samples], RATE, sentences, List.of(), List.of());
    }

    private static List<SpokenSentence> sentences() {
        return List.of(
                new SpokenSentence("첫 문장입니다. ", 0, 900, List.of()),
                new SpokenSentence("둘째 문장입니다.", 1_000, 2_000, List.of()));
    }

    private void pass(double seconds) {
        nanos.addAndGet((long) (seconds * 1e9));
        model.tick();
        background.workAll();
    }

    private String marked() {
        return TEXT.substring(model.spoken().get().from(), model.spoken().get().to());
    }

    private void play(int scene, int caret) {
        model.play(SCRIPT, scene, caret);
        background.workAll();
    }

    @Test
    void sentencesAndLinesAreMarkedInTime() {
        play(0, 0);
        assertThat(model.state().get()).isEqualTo(State.PLAYING);
        pass(0.5);
        assertThat(marked()).isEqualTo("첫 문장입니다.");
        assertThat(model.slide().get().spokenLine()).isZero();
        pass(1);
        assertThat(marked()).isEqualTo("둘째 문장입니다.");
        assertThat(model.slide().get().spokenLine()).isEqualTo(1);
        assertThat(lengths).contains(2.0);
    }

    @Test
    void theNextSceneIsSpokenMeanwhileAndFollows() {
        play(0, 0);
        assertThat(spoken).containsExactly(0, 1);
        pass(2.9);
        assertThat(model.scene().get()).isEqualTo(1);
        assertThat(model.state().get()).isEqualTo(State.PLAYING);
        assertThat(spoken).containsExactly(0, 1, 2);
        pass(2.9);
        assertThat(model.scene().get()).isEqualTo(2);
        pass(1.5);
        assertThat(model.isOn()).isTrue();
        pass(0.6);
        assertThat(model.isOn()).isFalse();
    }

    @Test
    void playingBeginsWithTheSentenceOfTheCaret() {
        play(1, TEXT.indexOf("둘째") + 2);
        assertThat(model.scene().get()).isEqualTo(1);
        assertThat(marked()).isEqualTo("둘째 문장입니다.");
        assertThat(model.seconds().get()).isEqualTo(1.3);
    }

    @Test
    void aPauseHoldsTheMarks() {
        play(0, 0);
        pass(0.5);
        model.pauseOrResume();
        pass(60);
        assertThat(marked()).isEqualTo("첫 문장입니다.");
        model.pauseOrResume();
        pass(1);
        assertThat(marked()).isEqualTo("둘째 문장입니다.");
        model.stop();
        assertThat(marked()).isEmpty();
    }

    @Test
    void withoutASoundDeviceTheMarksGoOnInTime() {
        mute = true;
        play(0, 0);
        assertThat(model.notice().get()).isEqualTo("소리 장치가 없어 소리 없이 시간에 맞추어 보여 드립니다.");
        pass(1.5);
        assertThat(marked()).isEqualTo("둘째 문장입니다.");
    }

    @Test
    void whatCannotBeSpokenIsTold() {
        broken = true;
        play(0, 0);
        assertThat(model.isOn()).isFalse();
        assertThat(model.notice().get()).contains("test");
    }

    @Test
    void whatWasStoppedWhileItWasSpokenIsNotHeard() {
        model.play(SCRIPT, 0, 0);
        model.stop();
        background.workAll();
        assertThat(model.isOn()).isFalse();
        assertThat(sounding.position()).isZero();
    }
}
