package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.VideoScript;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareWindowTest {
    private static final String OLD = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"바로 알려야 하는 이유","text":"개인정보가 밖으로 나간 것 같다면 하루 안에 담당자에게 알립니다."},
            {"scene_id":2,"title":"예전 절차","text":"이 장면은 더는 쓰지 않습니다."}]}""";

    private static final String NEW = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"바로 알려야 하는 이유","text":"개인정보가 밖으로 나간 것 같다면 지체 없이 담당자에게 알립니다. 혼자 판단하지 않습니다."},
            {"scene_id":3,"title":"받는 사람","text":"받는 사람을 두 번 확인합니다.","on_screen_text":["두 번 확인"]}]}""";

    @TempDir
    Path root;

    @Test
    void aRevisionIsComparedWithTheTextAndASceneComesBack() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript first = studio.lectern().scripts().create(StudioFixture.REVIEWER, "v", OLD, null);
            studio.lectern().reviews().reject(StudioFixture.REVIEWER, first.scriptId(), "기준을 법령에 맞게 고쳐 주세요.");
            studio.lectern().scripts().edit(StudioFixture.REVIEWER, first.scriptId(), NEW, null, null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("유출이 의심될 때, 초안");
            studio.press("이력");
            studio.see("개정 1을 돌려보냈습니다: 기준을 법령에 맞게 고쳐 주세요.");
            studio.press("개정 1을 지금 글과 비교");
            studio.see("바뀐 장면 3개");
            studio.see("넣음: 지체 없이 ");
            studio.snapshot("compare-ko-light");
            studio.press("장면 1 되돌리기");
            studio.see("바뀐 장면 2개");
            studio.dark();
            studio.snapshot("compare-ko-dark");
            studio.press("개정 1로 되돌리기");
            studio.see("바뀐 장면이 없습니다");
            studio.press("비교 닫기 (Esc)");
            studio.see("예전 절차");
            assertThat(studio.sees("받는 사람")).isFalse();
        }
    }
}
