package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayWindowTest {
    @TempDir
    Path root;

    @Test
    void aScriptIsPlayedFromHereAndHeldAndEndedByKeys() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "v", """
                    {"title":"접속하기","language":"ko","scenes":[
                    {"scene_id":1,"title":"접속하기","text":"VPN을 먼저 켭니다.","on_screen_text":["VPN을 먼저 켜기"],"pause_after_sec":50},
                    {"scene_id":2,"title":"정리","text":"화면을 잠급니다."}]}""", null);
            studio.narrator.close();
            studio.press("설정");
            studio.press("보관함");
            studio.press("접속하기, 초안");
            studio.see("시간 줄");
            studio.key(KeyCode.F5, false);
            studio.see("음성을 만드는 중입니다");
            studio.narrator.open();
            studio.see("소리 장치가 없어 소리 없이 시간에 맞추어 보여 드립니다.");
            studio.snapshot("play-ko-light");
            studio.key(KeyCode.SPACE, false);
            studio.see("이어서 재생 (Space)");
            studio.key(KeyCode.SPACE, false);
            studio.see("일시 정지 (Space)");
            studio.key(KeyCode.ESCAPE, false);
            studio.see("여기서 재생 (F5)");
            assertThat(studio.sees("재생 끝내기 (Esc)")).isFalse();
        }
    }
}
