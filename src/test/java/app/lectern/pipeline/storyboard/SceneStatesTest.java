package app.lectern.pipeline.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.SlideState;
import app.lectern.pipeline.Timeline;
import app.lectern.script.ScriptDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a question is to be seen when. */
class SceneStatesTest {
    private static final int RATE = 25;

    @Test
    void theSecondsAreCountedDownAfterTheNarration() {
        Scene scene = asking("\"text\":\"무엇입니까?\"", 2.5);
        SceneSpeech speech = speech(2);
        SceneStates states = states(scene, speech);
        assertThat(states.changes()).extracting(SceneStates.Change::thinkLeft).containsExactly(-1, 3, 2, 1, 0);
        // 0.3 s of silence, 2 s of narration
        assertThat(left(states, 2.24)).isEqualTo(SlideState.NONE);
        assertThat(left(states, 2.4)).isEqualTo(3);
        assertThat(left(states, 2.7)).isEqualTo(3);
        assertThat(left(states, 2.84)).isEqualTo(2);
        assertThat(left(states, 3.84)).isEqualTo(1);
        assertThat(left(states, 4.84)).isZero();
        assertThat(states.changes()).extracting(SceneStates.Change::spokenLine).containsOnly(SlideState.NONE);
    }

    @Test
    void aSilentQuestionCountsWhenItsSilenceIsOver() {
        SceneStates states = states(asking("\"silence_sec\":3", 2), speech(0));
        assertThat(left(states, 2.9)).isEqualTo(SlideState.NONE);
        assertThat(left(states, 3.1)).isEqualTo(2);
        assertThat(left(states, 4.9)).isEqualTo(1);
    }

    @Test
    void withoutTimeToThinkNothingIsCounted() {
        assertThat(states(asking("\"text\":\"무엇입니까?\"", 0), speech(1)).changes())
                .hasSize(1);
    }

    private static int left(SceneStates states, double second) {
        return states.at((int) (second * RATE), 0).thinkLeft();
    }

    private static SceneStates states(Scene scene, SceneSpeech speech) {
        Script script = ScriptDocument.of("{\"scenes\":[]}").script(Set.of());
        Script one = new Script(
                null, "ko", Look.DEFAULT, script.soundtrack(), script.voicing(), List.of(), 80, List.of(scene));
        Timeline timeline = Timeline.of(one, List.of(speech), RATE, Timeline.Edges.NONE);
        return SceneStates.of(scene, speech, timeline.scenes().getFirst(), Look.DEFAULT);
    }

    private static SceneSpeech speech(double seconds) {
        return new SceneSpeech(Path.of("none"), 1000, (int) (1000 * seconds), List.of());
    }

    private static Scene asking(String sound, double think) {
        return ScriptDocument.of("""
                        {"scenes":[{"scene_id":1,%s,"question":{"kind":"single","text":"무엇?","options":["가","나"],\
                        "correct":[1],"think_sec":%s}}]}""".formatted(sound, think))
                .scenes()
                .getFirst()
                .scene();
    }
}
