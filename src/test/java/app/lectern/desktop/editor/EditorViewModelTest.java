package app.lectern.desktop.editor;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.TestLectern;
import app.lectern.desktop.asking.AskViewModel;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Writing a script without a window. */
@NullUnmarked
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("EditorViewModelTest")
class EditorViewModelTest extends OpenStudio {
    private static final User OTHER = User.of("other", Role.AUTHOR);

    private final HandClock time = new HandClock();

    EditorViewModelTest() {
        super(AUTHOR);
    }

    @Test
    void aLessonIsWrittenFromNothingReorderedAndSent() {
        VideoScript script = lectern.drafts().begin(AUTHOR, "new", "새 영상");
        EditorViewModel model = open("new");
        assertThat(model.writing().document().get().scenes()).hasSize(1);
        model.narration().write("안녕하십니까.", 7);
        model.sceneList().add();
        model.narration().write("메일을 열기 전에 보낸 사람을 봅니다. 그리고 신고합니다.", 20);
        model.properties().lines(List.of("보낸 사람 확인", "바로 신고"));
        model.properties().layout(SlideLayout.STEPS);
        model.narration().moveCaret(21);
        model.sceneList().split();
        assertThat(texts(model)).containsExactly("안녕하십니까.", "메일을 열기 전에 보낸 사람을 봅니다.", "그리고 신고합니다.");
        model.sceneList().moveUp();
        assertThat(texts(model)).containsExactly("안녕하십니까.", "그리고 신고합니다.", "메일을 열기 전에 보낸 사람을 봅니다.");
        assertThat(model.writing().undoName().get().key()).isEqualTo("step.move");
        model.writing().undo();
        assertThat(model.writing().spot().get().scene()).isEqualTo(2);
        AskViewModel ask =
                model.actions().ask(Objects.requireNonNull(model.lesson().get()).script());
        ask.note().set("봐 주세요");
        ask.dueOn().set(LocalDate.of(2030, 1, 1));
        model.actions().send(ask);
        VideoScript sent = lectern.scripts().get(AUTHOR, script.scriptId());
        assertThat(sent.isInReview()).isTrue();
        assertThat(sent.revision()).isEqualTo(1);
        assertThat(ScriptDocument.of(sent.rawJson()))
                .isEqualTo(model.writing().document().get());
        assertThat(model.saving().state().get()).isEqualTo(SavingState.SAVED);
        assertThat(model.reading().warningKey()).isEqualTo("editor.takes-back");
        model.close();
    }

    @Test
    void whatIsWrittenIsKeptASecondLaterAndSavedOnLeaving() {
        VideoScript script = create();
        EditorViewModel model = open("v1");
        model.narration().write("하나 둘", 0);
        assertThat(model.saving().state().get()).isEqualTo(SavingState.SAVING);
        assertThat(lectern.drafts().open(AUTHOR, script.scriptId()).copy()).isNull();
        time.pass(Duration.ofMillis(600));
        model.narration().write("하나 둘 셋", 0);
        time.pass(Duration.ofMillis(400));
        assertThat(model.saving().state().get()).isEqualTo(SavingState.KEPT);
        EditorViewModel again = open("v1");
        assertThat(texts(again).getFirst()).isEqualTo("하나 둘 셋");
        assertThat(again.reading().resumed().get()).isNotNull();
        again.reading().dropCopy();
        assertThat(texts(again).getFirst()).isEqualTo("하나");
        again.writing().undo();
        assertThat(texts(again).getFirst()).isEqualTo("하나 둘 셋");
        again.close();
        assertThat(lectern.scripts().get(AUTHOR, script.scriptId()).rawJson()).contains("하나 둘 셋");
        assertThat(lectern.drafts().open(AUTHOR, script.scriptId()).copy()).isNull();
    }

    @Test
    void anApprovedScriptGetsItsNextRevisionOnlyWhenSaved() {
        VideoScript script = create();
        lectern.reviews().approve(REVIEWER, script.scriptId());
        EditorViewModel model = open("v1");
        assertThat(model.reading().warningKey()).isEqualTo("editor.makes-revision");
        model.narration().write("고친 글", 0);
        time.pass(Duration.ofSeconds(2));
        model.close();
        assertThat(lectern.scripts().ofVideo(AUTHOR, "v1")).hasSize(1);
        EditorViewModel again = open("v1");
        again.save();
        VideoScript next = lectern.scripts().ofVideo(AUTHOR, "v1").getFirst();
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(ScriptStatus.DRAFT);
        assertThat(again.lesson().get().script()).isEqualTo(next);
        again.narration().write("또 고친 글", 0);
        again.save();
        assertThat(lectern.scripts().ofVideo(AUTHOR, "v1")).hasSize(2);
        again.close();
    }

    @Test
    void theSlowerOfTwoWritersChooses() {
        create();
        EditorViewModel model = open("v1");
        model.narration().write("나의 글", 0);
        VideoScript script = lectern.scripts().ofVideo(AUTHOR, "v1").getFirst();
        lectern.drafts()
                .save(
                        OTHER,
                        script.scriptId(),
                        script.sha256(),
                        script.rawJson().replace("하나", "남의 글"));
        model.save();
        assertThat(model.saving().overtaken().get()).isTrue();
        assertThat(model.saving().state().get()).isEqualTo(SavingState.KEPT);
        model.conflict().takeTheirs();
        assertThat(texts(model).getFirst()).isEqualTo("남의 글");
        assertThat(model.saving().overtaken().get()).isFalse();
        model.writing().undo();
        assertThat(texts(model).getFirst()).isEqualTo("나의 글");
        model.conflict().setAside();
        assertThat(texts(model).getFirst()).isEqualTo("남의 글");
        assertThat(lectern.library().entries(AUTHOR))
                .anyMatch(entry -> entry.video().title().endsWith("(사본)")
                        && entry.script().rawJson().contains("나의 글"));
        model.close();
    }

    @Test
    void findingsComeWhileWritingAndLeadToTheirScene() {
        create();
        EditorViewModel model = open("v1");
        model.show(1);
        model.narration().write(" ", 0);
        time.pass(Duration.ofMillis(300));
        assertThat(model.findings().findings()).hasSize(1);
        model.show(0);
        assertThat(Objects.requireNonNull(model.nextFinding()).field()).isEqualTo("text");
        assertThat(model.writing().spot().get().scene()).isEqualTo(1);
        model.save();
        assertThat(model.saving().problem().get()).contains("장면 2");
        assertThat(model.saving().state().get()).isEqualTo(SavingState.KEPT);
        model.writing().undo();
        time.pass(Duration.ofMillis(300));
        assertThat(model.findings().findings()).isEmpty();
        model.close();
    }

    @Test
    void findingsTellWhatDoesNotFitTheSlide() {
        create();
        EditorViewModel model = open("v1");
        model.show(1);
        List<String> lines =
                new ArrayList<>(Collections.nCopies(19, "아주 긴 글입니다 ".repeat(40).strip()));
        lines.add("웃음 😀");
        model.properties().lines(lines);
        time.pass(Duration.ofMillis(300));
        assertThat(model.findings().findings())
                .extracting(finding -> finding.message().key())
                .contains("slide.overflow", "slide.emoji");
        assertThat(model.findings().findings()).allMatch(finding -> finding.sceneIndex() == 1);
        model.close();
    }

    @Test
    void aSilentSceneFindsItsWordsAgain() {
        create();
        EditorViewModel model = open("v1");
        PropertiesViewModel properties = model.properties();
        properties.voice("espeak-ng:ko");
        properties.silent(true);
        assertThat(texts(model).getFirst()).isEmpty();
        properties.silent(false);
        assertThat(model.writing().document().get().json()).contains("\"하나\"").contains("espeak-ng:ko");
        model.close();
    }

    @Test
    void aPictureIsTakenInAndCanBeTakenBack() throws Exception {
        create();
        EditorViewModel model = open("v1");
        Path file = root.resolve("화면.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        model.properties().picture(file, "화면.png");
        assertThat(model.properties().scene().image()).isEqualTo("pictures/화면.png");
        PropertiesViewModel properties = model.properties();
        properties.picture(root, "폴더");
        assertThat(properties.notice().get()).contains("폴더");
        model.writing().undo();
        assertThat(model.properties().scene().image()).isEmpty();
        model.close();
    }

    @Test
    void whoOnlyReadsWritesNothing() {
        create();
        studio = StudioWithoutWindow.of(lectern, TestLectern.ADMIN);
        EditorViewModel model = open("v1");
        model.narration().write("고친 글", 0);
        model.sceneList().remove();
        assertThat(texts(model)).containsExactly("하나", "둘", "셋");
        model.close();
    }

    @Test
    void severalScenesAreDoneWithAtOnce() {
        create();
        EditorViewModel model = open("v1");
        SceneListViewModel scenes = model.sceneList();
        scenes.choose(0, Set.of(0, 1));
        scenes.moveTo(3);
        assertThat(texts(model)).containsExactly("셋", "하나", "둘");
        assertThat(model.writing().spot().get().chosen()).containsExactly(1, 2);
        scenes.duplicate();
        assertThat(texts(model)).containsExactly("셋", "하나", "둘", "하나", "둘");
        assertThat(model.writing().spot().get().chosen()).containsExactly(3, 4);
        scenes.remove();
        scenes.choose(0, Set.of(0));
        scenes.merge();
        assertThat(texts(model)).containsExactly("셋 하나", "둘");
        model.close();
    }

    private EditorViewModel open(String videoId) {
        return new EditorViewModel(studio, videoId, time);
    }

    private VideoScript create() {
        return lectern.scripts().create(AUTHOR, "v1", """
                {"title":"교육","scenes":[{"scene_id":1,"text":"하나"},{"scene_id":2,"text":"둘"},{"scene_id":3,"text":"셋"}]}""", null);
    }

    private static List<String> texts(EditorViewModel model) {
        return model.writing().document().get().scenes().stream()
                .map(scene -> scene.text())
                .toList();
    }
}
