package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Palette, sheet of keys, toasts and errors, by keys. */
class FrameWindowTest {
    @TempDir
    Path root;

    @Test
    void thePaletteFindsActionsVideosAndSettingsAndTheSheetShowsTheKeys() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            Keyboard keys = new Keyboard(studio);
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "keep", json("안전하게 보관하기"), null);
            keys.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
            studio.see("동작");
            studio.see("안전하게 보관하기");
            studio.snapshot("palette-ko-light");
            studio.write("동작, 영상, 교육, 설정에서 찾기", "ㅂㄱ");
            studio.see("결과 5개");
            studio.snapshot("palette-found-ko-light");
            studio.write("동작, 영상, 교육, 설정에서 찾기", "없는 것");
            studio.see("찾으시는 것이 없습니다");
            studio.snapshot("palette-nothing-ko-light");
            studio.write("동작, 영상, 교육, 설정에서 찾기", "안전");
            studio.see("결과 1개");
            keys.press(KeyCode.ENTER);
            studio.see("내레이션");
            keys.press(KeyCode.F1);
            studio.see("무엇이든 찾기");
            studio.snapshot("shortcuts-ko-light");
            keys.press(KeyCode.ESCAPE);
            keys.press(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
            studio.see("작업 폴더");
            keys.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
            studio.see("최근에 쓴 것");
            studio.write("동작, 영상, 교육, 설정에서 찾기", "프로필");
            keys.press(KeyCode.ENTER);
            studio.see("로그인한 곳");
        }
    }

    @Test
    void theFocusGoesFromPaneToPaneAndDoesNotLeaveALayer() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            Keyboard keys = new Keyboard(studio);
            studio.see("새 영상");
            Node first = focus(studio);
            keys.press(KeyCode.F6);
            Node second = focus(studio);
            assertThat(second).isNotEqualTo(first);
            keys.press(KeyCode.F6, KeyCombination.SHIFT_DOWN);
            keys.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
            studio.see("동작");
            StudioFixture.onFx(() -> {
                second.requestFocus();
                return true;
            });
            assertThat(focus(studio).getAccessibleText()).isEqualTo("동작, 영상, 교육, 설정에서 찾기");
            keys.press(KeyCode.ESCAPE);
            assertThat(focus(studio)).isNotNull();
            assertThat(studio.sees("결과 1개")).isFalse();
        }
    }

    @Test
    void whatNobodyExpectedIsExplainedAndTheWindowGoesOn() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            javafx.application.Platform.runLater(() -> {
                throw new IllegalStateException("the seventh step");
            });
            // whoever waits for conditions takes what nobody caught, so the window has it first
            StudioFixture.onFx(() -> true);
            StudioFixture.onFx(() -> true);
            studio.see("예상하지 못한 일이 일어났습니다");
            studio.see("저장된 대본과 렌더 결과는 그대로 있습니다. 이 창은 계속 쓸 수 있습니다.");
            studio.snapshot("error-ko-light");
            studio.press("자세한 내용 복사");
            String copied =
                    StudioFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).contains("IllegalStateException", "the seventh step", "FrameWindowTest");
            studio.press("닫기");
            studio.press("설정");
            studio.see("작업 폴더");
        }
    }

    private static Node focus(StudioFixture studio) {
        return StudioFixture.onFx(() -> studio.scene().getFocusOwner());
    }

    private static String json(String title) {
        return """
                {"title":"%s","language":"ko","scenes":[{"scene_id":1,"title":"%s","text":"안녕하십니까."}]}""".formatted(title, title);
    }
}
