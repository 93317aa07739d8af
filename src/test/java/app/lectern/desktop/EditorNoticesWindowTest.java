package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor tells when there is more than one text: one that was not saved, or one that somebody else saved. */
class EditorNoticesWindowTest {
    private static final String NARRATION = "내레이션";
    private static final String KEPT = "알아봅니다.";

    @TempDir
    Path root;

    @Test
    void whatWasNotSavedIsThereAgainAndCanBeRefused() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = lesson(studio);
            studio.lectern()
                    .drafts()
                    .keep(StudioFixture.REVIEWER, script.scriptId(), script.sha256(), json("쓰다가 멈춘 글입니다."));
            open(studio);
            studio.seeBeginning("저장하지 않은 글이 있어");
            studio.awaitTrue(() -> written(studio).equals("쓰다가 멈춘 글입니다."));
            studio.snapshot("editor-resumed-ko-light");
            studio.press("버리기");
            studio.awaitTrue(() -> written(studio).equals(KEPT));
            assertThat(studio.lectern()
                            .drafts()
                            .open(StudioFixture.REVIEWER, script.scriptId())
                            .copy())
                    .isNull();
        }
    }

    @Test
    void anothersTextIsNotOverwrittenUnlessSomebodySaysSo() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = lesson(studio);
            open(studio);
            studio.awaitTrue(() -> written(studio).equals(KEPT));
            studio.lectern()
                    .scripts()
                    .edit(TestUsers.EVERYTHING, script.scriptId(), json("다른 사람의 글입니다."), null, script.sha256());
            studio.write(NARRATION, "내 글입니다.");
            StudioFixture.onFx(() -> {
                Objects.requireNonNull(NodeSearch.field(studio.root(), NARRATION))
                        .requestFocus();
                return true;
            });
            studio.key(KeyCode.S, true);
            studio.see("쓰시는 동안 다른 사람이 이 대본을 저장했습니다. 쓴 글은 지켜졌습니다. 어떻게 할까요?");
            studio.snapshot("editor-conflict-ko-light");
            assertThat(written(studio)).isEqualTo("내 글입니다.");
            assertThat(kept(studio, script)).isEqualTo("다른 사람의 글입니다.");
            studio.press("내 글로 바꾸기");
            studio.awaitTrue(() -> kept(studio, script).equals("내 글입니다."));
        }
    }

    private static String json(String narration) {
        return """
                {"title":"외부로 보낼 때","language":"ko","scenes":[{"scene_id":1,"title":"표지","text":"%s"}]}""".formatted(narration);
    }

    private static VideoScript lesson(StudioFixture studio) {
        return studio.lectern().scripts().create(StudioFixture.REVIEWER, "notices", json(KEPT), null);
    }

    private static void open(StudioFixture studio) {
        studio.press("설정");
        studio.press("보관함");
        studio.press("외부로 보낼 때, 초안");
        studio.see("검토 요청");
    }

    private static String written(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            var field = NodeSearch.field(studio.root(), NARRATION);
            return field instanceof TextInputControl control ? control.getText() : "";
        });
    }

    private static String kept(StudioFixture studio, VideoScript script) {
        VideoScript now =
                Objects.requireNonNull(studio.lectern().scripts().get(StudioFixture.REVIEWER, script.scriptId()));
        return ScriptDocument.of(now.rawJson()).scenes().getFirst().text();
    }
}
