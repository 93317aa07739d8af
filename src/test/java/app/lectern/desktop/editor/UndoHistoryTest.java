package app.lectern.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.editor.UndoHistory.State;
import app.lectern.script.ScriptDocument;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private static final String SCRIPT = """
            {"scenes":[{"scene_id":1,"text":""},{"scene_id":2,"text":""},{"scene_id":3,"text":""}]}""";

    private final UndoHistory history = new UndoHistory();
    private State now = new State(ScriptDocument.of(SCRIPT), Spot.at(0));

    @Test
    void typingWithoutAPauseIsOneStepAndComesBackWithItsPlace() {
        type(0, "안", 0);
        type(0, "안녕", 700);
        type(0, "안녕하", 1_500);
        type(0, "안녕하세요", 2_301);
        assertThat(text(undo(), 0)).isEqualTo("안녕하");
        State first = undo();
        assertThat(text(first, 0)).isEmpty();
        assertThat(first.spot()).isEqualTo(Spot.at(0));
        assertThat(history.undo()).isNull();
        assertThat(text(redo(), 0)).isEqualTo("안녕하");
        assertThat(redo().spot().caret()).isEqualTo(5);
        assertThat(history.redo()).isNull();
    }

    @Test
    void anotherSceneOrAnotherFieldIsAnotherStep() {
        type(0, "가", 0);
        type(1, "나", 10);
        type(0, "가다", 20);
        assertThat(Objects.requireNonNull(history.undoName()).arguments()).containsExactly(1);
        assertThat(text(undo(), 0)).isEqualTo("가");
        assertThat(text(undo(), 1)).isEmpty();
        assertThat(text(undo(), 0)).isEmpty();
    }

    @Test
    void aRemovalBringsBackScenesAndChoice() {
        Spot two = new Spot(1, new TreeSet<>(java.util.List.of(0, 1)), 0);
        now = new State(now.document(), two);
        step(StepName.of("step.remove-many", 2), new State(now.document().remove(two.chosen()), Spot.at(0)), 0);
        assertThat(now.document().scenes()).hasSize(1);
        State back = undo();
        assertThat(back.document().scenes()).hasSize(3);
        assertThat(back.spot()).isEqualTo(two);
        assertThat(history.undoName()).isNull();
        assertThat(Objects.requireNonNull(history.redoName()).key()).isEqualTo("step.remove-many");
    }

    @Test
    void whatIsWrittenAfterAnUndoEndsTheRedo() {
        type(0, "가", 0);
        undo();
        type(0, "나", 5_000);
        assertThat(history.redo()).isNull();
        assertThat(text(undo(), 0)).isEmpty();
    }

    @Test
    void thousandsOfStepsCanBeTakenBack() {
        IntStream.range(0, 5_000).forEach(i -> type(i % 3, "글 " + i, i * 1_000L));
        IntStream.range(0, 5_000).forEach(_ -> undo());
        assertThat(now.document()).isEqualTo(ScriptDocument.of(SCRIPT));
    }

    private void type(int scene, String text, long at) {
        var changed = now.document().scenes().get(scene).withText(text);
        step(
                StepName.typing("step.narration", scene, changed.id(), "text"),
                new State(now.document().with(scene, changed), new Spot(scene, new TreeSet<>(), text.length())),
                at);
    }

    private void step(StepName name, State after, long at) {
        history.add(name, now, after, at);
        now = after;
    }

    private State undo() {
        now = Objects.requireNonNull(history.undo());
        return now;
    }

    private State redo() {
        now = Objects.requireNonNull(history.redo());
        return now;
    }

    private static String text(State state, int scene) {
        return state.document().scenes().get(scene).text();
    }
}
