package app.lectern.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long scenes are, with what lies at their ends. */
class TimelineTest {
    private static final int RATE = 25;

    private static Timeline timeline(String script, Timeline.Edges edges, double... speechSec) {
        var read = (ScriptReading.Accepted) new ScriptReader().read(script, ScriptFolder.NONE);
        List<SceneSpeech> speeches = Arrays.stream(speechSec)
                .mapToObj(seconds -> new SceneSpeech(Path.of("none"), 1000, (int) (1000 * seconds), List.of()))
                .toList();
        return Timeline.of(read.script(), speeches, RATE, edges);
    }

    @Test
    void aSceneIsItsNarrationBetweenSilences() {
        Timeline one = timeline("{\"scenes\":[{\"scene_id\":1,\"text\":\"a\"}]}", Timeline.Edges.NONE, 2);
        assertThat(one.durationSec()).isEqualTo(2.8, within(1.0 / RATE));
        assertThat(one.scenes().getFirst().narrationSec()).isEqualTo(0.3);
    }

    @Test
    void aSilentSceneHasRoomForWhatIsHeardAtItsEnds() {
        String silent = "{\"scenes\":[{\"scene_id\":1,\"silence_sec\":1}]}";
        assertThat(timeline(silent, Timeline.Edges.NONE, 0).durationSec()).isEqualTo(1);
        assertThat(timeline(silent, new Timeline.Edges(2, 3), 0).durationSec()).isEqualTo(5);
        assertThat(timeline(silent, new Timeline.Edges(2, 0), 0).durationSec()).isEqualTo(2);
    }

    @Test
    void theTimeToThinkFollowsTheNarration() {
        String scenes = """
                {"scenes":[{"scene_id":1,"text":"a","pause_after_sec":1,
                "question":{"kind":"truefalse","text":"b","correct":true,"think_sec":2.5}},
                {"scene_id":2,"silence_sec":2,"question":{"kind":"truefalse","text":"b","correct":true}}]}""";
        Timeline asking = timeline(scenes, Timeline.Edges.NONE, 2, 0);
        assertThat(asking.scenes().getFirst().endSec()).isEqualTo(2.8 + 2.5 + 1, within(1.0 / RATE));
        assertThat(asking.durationSec()).isEqualTo(2.8 + 2.5 + 1 + 2 + 5, within(2.0 / RATE));
    }

    @Test
    void aLongTransitionLengthensTheSilenceItLiesIn() {
        String scenes = """
                {"transition":"crossfade","transition_sec":%s,"scenes":[
                {"scene_id":1,"text":"a"},{"scene_id":2,"text":"b"}]}""";
        Timeline usual = timeline(scenes.replace("%s", "0.5"), Timeline.Edges.NONE, 2, 2);
        Timeline longer = timeline(scenes.replace("%s", "1.5"), Timeline.Edges.NONE, 2, 2);
        assertThat(usual.scenes().getFirst().endSec()).isEqualTo(2.8, within(1.0 / RATE));
        assertThat(longer.scenes().getFirst().endSec()).isEqualTo(3.8, within(1.0 / RATE));
    }
}
