package app.lectern.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.DirectBackground;
import app.lectern.domain.Message;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.script.ScriptDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final List<Integer> listened = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private final Map<Scene, Double> known = new HashMap<>();
    private final TimelineViewModel model = new TimelineViewModel(
            scene -> known.getOrDefault(scene, 10.0),
            (_, scene, _) -> {
                listened.add(scene);
                if (scene == 3) {
                    throw new NarrationException(Message.of("speech.no-sound", "test", ""));
                }
                return new Narration(new short[4_000], 1_000, List.of(), List.of(), List.of());
            },
            background,
            chosen::add,
            (scene, narration) -> known.put(scene, narration.durationSec()));

    private static Script script(String voice, int scenes) {
        return ScriptDocument.of("{\"voice\":\"" + voice + "\",\"scenes\":["
                        + IntStream.range(0, scenes)
                                .mapToObj(i -> "{\"scene_id\":%d,\"text\":\"장면 %d\"}".formatted(i, i))
                                .collect(Collectors.joining(","))
                        + "]}")
                .script(Set.of());
    }

    @Test
    void scenesAreAsWideAsTheyAreLong() {
        model.show(script("a:b", 1_000));
        ScenePlaces places = model.places().get();
        assertThat(places.total()).isEqualTo(10_000);
        assertThat(places.at(0)).isZero();
        assertThat(places.at(25)).isEqualTo(2);
        assertThat(places.at(30)).isEqualTo(3);
        assertThat(places.at(-5)).isZero();
        assertThat(places.at(99_999)).isEqualTo(999);
    }

    @Test
    void onlyWhatIsSeenIsListenedToOnceEach() {
        model.show(script("a:b", 1_000));
        model.listenTo(2, 5);
        background.workAll();
        assertThat(listened).containsExactly(2, 3, 4);
        assertThat(model.waveform(2)).isNotNull();
        assertThat(model.waveform(3)).isNull();
        assertThat(model.waveform(7)).isNull();
        model.listenTo(2, 5);
        background.workAll();
        assertThat(listened).hasSize(3);
    }

    @Test
    void theRealLengthCorrectsTheEstimate() {
        model.show(script("a:b", 10));
        model.listenTo(0, 1);
        background.workAll();
        assertThat(model.places().get().end(0)).isEqualTo(4);
        assertThat(model.places().get().total()).isEqualTo(94);
    }

    @Test
    void anotherVoiceForgetsWhatWasHeard() {
        model.show(script("a:b", 10));
        model.listenTo(0, 1);
        background.workAll();
        model.show(script("a:c", 10));
        assertThat(model.waveform(0)).isNull();
    }

    @Test
    void goingBeyondAnEndStaysThere() {
        model.go(3);
        model.show(script("a:b", 4));
        model.go(-1);
        model.go(Integer.MAX_VALUE);
        assertThat(chosen).containsExactly(0, 3);
    }

    @Test
    void nothingIsListenedToAfterTheEnd() {
        model.show(script("a:b", 4));
        model.listenTo(0, 4);
        model.close();
        background.workAll();
        assertThat(listened).hasSizeLessThan(2);
    }
}
