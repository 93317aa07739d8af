package app.lectern.script.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Question;
import app.lectern.script.SceneField;
import app.lectern.script.ScriptDocument;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final ScriptDocument SCRIPT = ScriptDocument.of("""
            {"title":"VPN","scenes":[
            {"scene_id":1,"title":"VPN으로 접속하기","text":"VPN을 켭니다. 공용 vpn은 쓰지 않습니다.","on_screen_text":["VPN 켜기","VPN","끄기"]},
            {"scene_id":2,"text":"[[강조|VPN]]과 [[철자|VPN]], [[쉼 1]] 강조","subtitle":"VPN과 강조"}]}""");

    private static List<Match> find(String words, boolean matchCase, boolean wholeWord) {
        return new Search(words, matchCase, wholeWord).in(SCRIPT);
    }

    @Test
    void everyTextOfEverySceneIsLookedThrough() {
        assertThat(find("vpn", false, false))
                .extracting(Match::field)
                .containsExactly(
                        SceneField.TITLE,
                        SceneField.NARRATION,
                        SceneField.NARRATION,
                        SceneField.ON_SCREEN,
                        SceneField.ON_SCREEN,
                        SceneField.NARRATION,
                        SceneField.NARRATION,
                        SceneField.SUBTITLE);
        assertThat(find("vpn", true, false)).extracting(Match::found).containsExactly("vpn");
        assertThat(find("", false, false)).isEmpty();
        assertThat(find("(", false, false)).isEmpty();
    }

    @Test
    void aWholeWordEndsAfterItsParticles() {
        assertThat(find("VPN", true, true))
                .extracting(Match::text)
                .containsExactly(
                        "VPN 켜기",
                        "VPN",
                        SCRIPT.scenes().get(1).text(),
                        SCRIPT.scenes().get(1).text());
        assertThat(find("VPN을", true, true)).hasSize(1);
    }

    @Test
    void theNamesOfMarksAreNoWords() {
        assertThat(find("강조", true, false))
                .extracting(Match::field)
                .containsExactly(SceneField.NARRATION, SceneField.SUBTITLE);
        assertThat(find("|", true, false)).isEmpty();
    }

    @Test
    void decomposedHangulIsFound() {
        assertThat(find(Normalizer.normalize("켭니다", Normalizer.Form.NFD), true, false))
                .hasSize(1);
    }

    @Test
    void allPlacesAreReplacedAtOnce() {
        ScriptDocument changed = Search.replace(SCRIPT, find("VPN", true, false), "가상 사설망");
        assertThat(changed.scenes().getFirst().title()).isEqualTo("가상 사설망으로 접속하기");
        assertThat(changed.scenes().getFirst().text()).isEqualTo("가상 사설망을 켭니다. 공용 vpn은 쓰지 않습니다.");
        assertThat(changed.scenes().getFirst().onScreenText()).containsExactly("가상 사설망 켜기", "가상 사설망", "끄기");
        assertThat(changed.scenes().get(1).text()).isEqualTo("[[강조|가상 사설망]]과 [[철자|가상 사설망]], [[쉼 1]] 강조");
        assertThat(changed.title()).isEqualTo("VPN");
    }

    @Test
    void questionsAreLookedThroughToo() {
        ScriptDocument script = ScriptDocument.of("""
                {"scenes":[{"scene_id":1,"text":"글","question":{"kind":"single","text":"VPN은 무엇입니까?",
                "options":["사설망","VPN"],"correct":[1],"feedback":"VPN은 사설망입니다."}}]}""");
        List<Match> found = new Search("VPN", true, false).in(script);
        assertThat(found).extracting(Match::line).containsExactly(0, 2, 3);
        assertThat(Search.replace(script, found, "가상망").scenes().getFirst().question())
                .isEqualTo(new Question(
                        Question.Kind.SINGLE,
                        "가상망은 무엇입니까?",
                        List.of("사설망", "가상망"),
                        List.of(0),
                        "가상망은 사설망입니다.",
                        Question.THINK_SEC));
    }

    @Test
    void aLineOfWhichNothingIsLeftGoes() {
        ScriptDocument changed = Search.replace(SCRIPT, find("VPN", true, false), "");
        assertThat(changed.scenes().getFirst().onScreenText()).containsExactly(" 켜기", "끄기");
    }
}
