package app.lectern.desktop;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindWindowTest {
    @TempDir
    Path root;

    @Test
    void wordsAreReplacedInAllScenesAndTheStepIsTakenBack() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "v", """
                    {"title":"알리기","language":"ko","scenes":[
                    {"scene_id":1,"title":"메일로 알리기","text":"먼저 메일로 알립니다.","on_screen_text":["메일 보내기"]},
                    {"scene_id":2,"title":"정리","text":"메일은 지우지 않습니다."}]}""", null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("알리기, 초안");
            studio.see("시간 줄");
            studio.key(KeyCode.H, true);
            studio.write("찾을 말", "메일");
            studio.see("1/4");
            studio.write("바꿀 말", "전화");
            studio.snapshot("find-ko-light");
            studio.press("다음 찾기 (Enter)");
            studio.see("2/4");
            studio.press("모두 바꾸기");
            studio.see("4곳을 바꿨습니다");
            studio.see("전화로 알리기");
            studio.press("찾기 닫기 (Esc)");
            studio.key(KeyCode.Z, true);
            studio.see("메일로 알리기");
        }
    }
}
