package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be pressed or written into has a name and is reached and seen with the Tab key, everywhere. */
class FocusOrderWindowTest {
    @TempDir
    Path root;

    @Test
    void everyScreenIsWalkedWithTheTabKey() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, TestUsers.EVERYTHING)) {
            create(studio, "안전하게 보관하기");
            studio.press("설정");
            for (String page : List.of("화면과 언어", "프로필", "목소리와 발음", "영상 테마", "화질", "사람", "교육과 종료일")) {
                studio.press(page);
                if (page.equals("목소리와 발음")) {
                    studio.see("eSpeak NG (이 컴퓨터)");
                }
                FocusWalk.of(studio, page);
            }
            studio.press("렌더");
            FocusWalk.of(studio, "렌더");
            studio.press("보관함");
            studio.see("안전하게 보관하기");
            FocusWalk.of(studio, "보관함");
            studio.press("목록");
            studio.press("새 영상");
            studio.see("만들기");
            FocusWalk.of(studio, "보관함 목록, 새 영상");
        }
    }

    @Test
    void theEditorAndItsToolsAreWalkedWithTheTabKey() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, TestUsers.EVERYTHING)) {
            Keyboard keys = new Keyboard(studio);
            VideoScript script = create(studio, "안전하게 보관하기");
            studio.lectern().reviews().reject(StudioFixture.REVIEWER, script.scriptId(), "인사를 빼 주세요.");
            studio.lectern()
                    .scripts()
                    .edit(StudioFixture.REVIEWER, script.scriptId(), json("안전하게 보관하기", "시작합니다."), null, null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("안전하게 보관하기, 초안");
            studio.see("시간 줄");
            FocusWalk.of(studio, "편집");
            studio.press("점검");
            FocusWalk.of(studio, "점검");
            keys.press(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
            studio.write("찾을 말", "시작");
            studio.see("1/1");
            FocusWalk.of(studio, "찾기와 바꾸기");
            studio.press("찾기 닫기 (Esc)");
            studio.press("이력");
            studio.press("개정 1을 지금 글과 비교");
            studio.see("바뀐 장면 1개");
            FocusWalk.of(studio, "비교");
            keys.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
            studio.see("동작");
            FocusWalk.ofLayer(studio, "명령");
            keys.press(KeyCode.ESCAPE);
            keys.press(KeyCode.F1);
            studio.see("무엇이든 찾기");
            FocusWalk.ofLayer(studio, "단축키");
            keys.press(KeyCode.ESCAPE);
            String id = studio.lectern()
                    .scripts()
                    .ofVideo(StudioFixture.REVIEWER, "keep")
                    .getFirst()
                    .scriptId();
            studio.lectern().reviews().send(StudioFixture.REVIEWER, id, "");
            studio.press("검토");
            studio.see("초안 렌더");
            FocusWalk.of(studio, "검토");
        }
    }

    @Test
    void theResultIsWalkedWithTheTabKeyInBothLooks() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, TestUsers.EVERYTHING)) {
            VideoScript script = create(studio, "결과 보기");
            studio.lectern().reviews().approve(StudioFixture.REVIEWER, script.scriptId());
            RenderJob job = studio.lectern()
                    .renders()
                    .create(StudioFixture.REVIEWER, script.videoId(), script.scriptId(), VideoFormat.HD_720);
            studio.awaitTrue(() -> studio.lectern()
                    .renders()
                    .get(StudioFixture.REVIEWER, job.jobId())
                    .status()
                    .isFinal());
            studio.press("설정");
            studio.press("렌더");
            studio.press("결과 열기");
            studio.see("이 컴퓨터에서는 소리와 함께 재생할 수 없어 그림과 자막만 보여 드립니다. 영상 파일은 온전합니다.");
            FocusWalk.of(studio, "결과");
            studio.dark();
            FocusWalk.of(studio, "어두운 결과");
        }
    }

    @Test
    void theDoorIsWalkedWithTheTabKey() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("누구십니까?");
            FocusWalk.of(studio, "누구십니까?");
            studio.press("시작하기");
            studio.see("첫 교육 영상을 만들어 보세요");
            studio.snapshot("first-steps-ko-light");
            FocusWalk.of(studio, "첫 교육 영상");
            studio.press("예시 열기");
            studio.see("개인정보 보호 교육 (예시)");
            assertThat(studio.lectern()
                            .educations()
                            .find(TestUsers.EVERYTHING, "privacy-sample")
                            .title())
                    .isEqualTo("개인정보 보호 교육 (예시)");
        }
    }

    private static VideoScript create(StudioFixture studio, String title) {
        return studio.lectern().scripts().create(StudioFixture.REVIEWER, "keep", json(title, "안녕하십니까."), null);
    }

    private static String json(String title, String text) {
        return """
                {"title":"%s","language":"ko","scenes":[{"scene_id":1,"text":"%s"}]}""".formatted(title, text);
    }
}
