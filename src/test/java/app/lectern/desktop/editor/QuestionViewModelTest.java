package app.lectern.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.HeardNotices;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.SlideLayout;
import app.lectern.script.ScriptDocument;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A question is written without a window. */
class QuestionViewModelTest {
    private final DocumentViewModel writing = new DocumentViewModel(() -> 0);
    private final QuestionViewModel model = new QuestionViewModel(writing);

    QuestionViewModelTest() {
        writing.load(ScriptDocument.of("""
                {"language":"ko","scenes":[{"scene_id":1,"text":"하나","layout":"steps"},{"scene_id":2,"text":"둘"}]}"""));
        writing.writable().set(true);
    }

    private Question question() {
        return Objects.requireNonNull(model.question());
    }

    private void ask(String... options) {
        model.asks(true);
        while (question().options().size() < options.length) {
            model.addOption(question().options().size() - 1);
        }
        for (int i = 0; i < options.length; i++) {
            model.option(i, options[i]);
        }
    }

    @Test
    void aSceneBecomesAQuestionAndEachStepCanBeTakenBack() {
        ask("친구", "담당자");
        assertThat(Objects.requireNonNull(writing.scene()).layout()).isNull();
        model.text("누구에게 알립니까?");
        model.correct(1, true);
        model.feedback("담당자입니다.");
        model.thinkSec(8);
        Question whole = question();
        assertThat(whole)
                .isEqualTo(new Question(Kind.SINGLE, "누구에게 알립니까?", List.of("친구", "담당자"), List.of(1), "담당자입니다.", 8));
        assertThat(Objects.requireNonNull(writing.undoName().get()).key()).isEqualTo("step.think");
        model.asks(false);
        assertThat(model.question()).isNull();
        model.asks(true);
        assertThat(question()).isEqualTo(whole);
        for (int i = 0; i < 9; i++) {
            writing.undo();
        }
        assertThat(model.question()).isNull();
        assertThat(Objects.requireNonNull(writing.scene()).layout()).isEqualTo(SlideLayout.STEPS);
    }

    @Test
    void whatIsRightGoesAlongWithItsOption() {
        ask("가", "나", "다");
        model.kind(Kind.MULTIPLE);
        model.correct(0, true);
        model.correct(2, true);
        model.moveOption(0, 1);
        assertThat(question().options()).containsExactly("나", "가", "다");
        assertThat(question().correct()).containsExactly(1, 2);
        model.addOption(0);
        assertThat(question().options()).containsExactly("나", "", "가", "다");
        assertThat(question().correct()).containsExactly(2, 3);
        model.removeOption(2);
        assertThat(question().correct()).containsExactly(2);
        model.moveOption(0, -1);
        model.removeOption(0);
        model.removeOption(0);
        assertThat(question().options()).containsExactly("", "다");
        for (int i = 0; i < 20; i++) {
            model.addOption(0);
        }
        assertThat(question().options()).hasSize(10);
        model.kind(Kind.TRUEFALSE);
        assertThat(model.choices()).containsExactly("그렇다", "아니다");
        assertThat(question().correct()).isEmpty();
    }

    @Test
    void questionScenesAreAddedAndTwoOfThemStayApart() {
        HeardNotices told = new HeardNotices();
        SceneListViewModel scenes = new SceneListViewModel(writing, told);
        scenes.addQuestion();
        scenes.addQuestion();
        assertThat(model.questions()).isEqualTo(2);
        assertThat(writing.spot().get().scene()).isEqualTo(2);
        scenes.choose(1, Set.of(1));
        scenes.merge();
        assertThat(model.questions()).isEqualTo(2);
        assertThat(told.keys()).containsExactly("scene.both-ask");
        model.passMark(60);
        assertThat(model.passMark()).isEqualTo(60);
        writing.undo();
        assertThat(model.passMark()).isEqualTo(80);
    }
}
