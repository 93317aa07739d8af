package app.lectern.script.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.script.SceneField;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptComparisonTest {
    private static String script(String... scenes) {
        return "{\"title\":\"교육\",\"scenes\":[" + String.join(",", scenes) + "]}";
    }

    private static String scene(String id, String text) {
        return "{\"scene_id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
    }

    /** Each scene in a few letters: = kept, ~ changed, &gt; moved, + added, - removed. */
    private static String shown(ScriptComparison comparison) {
        return comparison.scenes().stream()
                .map(scene -> switch (scene) {
                    case Added added -> "+" + added.scene().id();
                    case Removed removed -> "-" + removed.scene().id();
                    case Kept kept ->
                        (kept.moved() ? ">" : "")
                                + (kept.isSame() ? "=" : "~")
                                + kept.after().id();
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void scenesComeGoAndChange() {
        String before = script(scene("1", "하나입니다."), scene("2", "둘입니다."), scene("3", "셋입니다."));
        String after = script(scene("0", "맨 앞의 새 글."), scene("1", "하나입니다."), scene("3", "셋이 아닙니다."));
        ScriptComparison comparison = ScriptComparison.of(before, after);
        assertThat(shown(comparison)).isEqualTo("+0 =1 -2 ~3");
        assertThat(comparison.changes()).isEqualTo(3);
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void aSceneThatWasDraggedIsMovedAndTheOthersStand() {
        String before = script(scene("1", "가"), scene("2", "나"), scene("3", "다"), scene("4", "라"));
        String after = script(scene("2", "나"), scene("3", "다"), scene("4", "라"), scene("1", "가"));
        assertThat(shown(ScriptComparison.of(before, after))).isEqualTo("=2 =3 =4 >=1");
    }

    @Test
    void aSceneWithAnotherIdIsKnownByItsWords() {
        String before = script(scene("1", "개인정보는 필요한 만큼만 모읍니다."), scene("2", "나머지는 지웁니다."));
        String after = script(scene("10", "개인정보는 꼭 필요한 만큼만 모읍니다."), scene("2", "나머지는 지웁니다."));
        ScriptComparison comparison = ScriptComparison.of(before, after);
        assertThat(shown(comparison)).isEqualTo("~10 =2");
        assertThat(((Kept) comparison.scenes().getFirst()).from()).isZero();
    }

    @Test
    void everyTextAndFieldOfASceneIsCompared() {
        String before = script("""
                {"scene_id":1,"title":"제목","text":"글","on_screen_text":["첫 줄","둘째 줄"],"layout":"steps"}""");
        String after = script("""
                {"scene_id":1,"title":"새 제목","text":"글","on_screen_text":["첫 줄","셋째 줄"],"subtitle":"자막","layout":"code","pause_after_sec":2}""");
        Kept scene = (Kept) ScriptComparison.of(before, after).scenes().getFirst();
        assertThat(scene.texts())
                .extracting(SceneDifference.FieldDifference::field)
                .containsExactly(SceneField.TITLE, SceneField.ON_SCREEN, SceneField.SUBTITLE);
        assertThat(scene.others()).containsExactly("layout", "pause_after_sec");
        assertThat(ScriptComparison.of(before, before).isSame()).isTrue();
    }

    @Test
    void whatChangedInAQuestionIsSeenWordByWord() {
        String before = script("""
                {"scene_id":1,"text":"글","question":{"kind":"single","text":"누구에게 알립니까?",\
                "options":["친구","담당자"],"correct":[1],"feedback":"담당자입니다."}}""");
        String after = script("""
                {"scene_id":1,"text":"글","question":{"kind":"single","text":"누구에게 먼저 알립니까?",\
                "options":["친구","담당자"],"correct":[2],"feedback":"담당자입니다.","think_sec":9}}""");
        Kept scene = (Kept) ScriptComparison.of(before, after).scenes().getFirst();
        assertThat(scene.texts())
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo(SceneField.QUESTION));
        assertThat(scene.texts().getFirst().text().spans().stream()
                        .filter(span -> span.kind() == TextDifference.Kind.ADDED)
                        .map(TextDifference.Span::text))
                .containsExactly("먼저 ", "☐ ", "☑ ");
        assertThat(scene.others()).containsExactly("question.think_sec");
        assertThat(scene.after().question()).isEqualTo("누구에게 먼저 알립니까?\n☐ 친구\n☑ 담당자\n담당자입니다.");
        String truth =
                "{\"scene_id\":1,\"text\":\"글\",\"question\":{\"kind\":\"truefalse\",\"text\":\"엽니다.\",\"correct\":%s}}";
        Kept other = (Kept) ScriptComparison.of(script(truth.formatted(true)), script(truth.formatted(false)))
                .scenes()
                .getFirst();
        assertThat(other.others()).isEmpty();
        assertThat(other.before().question()).isEqualTo("엽니다.\n☑ O\n☐ X");
        assertThat(other.after().question()).isEqualTo("엽니다.\n☐ O\n☑ X");
    }

    @Test
    void theScriptsOwnFieldsAreCompared() {
        ScriptComparison comparison = ScriptComparison.of(
                "{\"title\":\"하나\",\"theme\":\"calm\",\"scenes\":[]}", "{\"title\":\"둘\",\"scenes\":[]}");
        assertThat(comparison.others()).containsExactly("theme", "title");
    }

    @Test
    void removedScenesStandWhereTheyStood() {
        String before = script(scene("1", "가가"), scene("2", "나나"), scene("3", "다다"), scene("4", "라라"));
        assertThat(shown(ScriptComparison.of(before, script(scene("3", "다다"))))).isEqualTo("-1 -2 =3 -4");
        assertThat(shown(ScriptComparison.of(before, script()))).isEqualTo("-1 -2 -3 -4");
        assertThat(shown(ScriptComparison.of(script(), before))).isEqualTo("+1 +2 +3 +4");
    }

    @Test
    void anUnfinishedScriptIsCompared() {
        String after = "{\"scenes\":[{\"scene_id\":1},{\"text\":\"번호 없는 장면\"}]}";
        assertThat(shown(ScriptComparison.of(script(scene("1", "가")), after))).isEqualTo("~1 +");
    }

    @Test
    void aThousandScenesInAnotherOrderWithOtherIds() {
        List<String> before = IntStream.range(0, 1_000)
                .mapToObj(i -> scene("a" + i, "장면 " + i + "에서는 규정 " + i * 7 + "조를 함께 읽습니다."))
                .toList();
        List<String> after = new ArrayList<>(
                before.stream().map(scene -> scene.replace("\"a", "\"b")).toList());
        Collections.rotate(after, 1);
        ScriptComparison comparison =
                ScriptComparison.of(script(before.toArray(String[]::new)), script(after.toArray(String[]::new)));
        assertThat(comparison.changes()).isEqualTo(1);
        assertThat(shown(comparison)).startsWith(">=b999 =b0 =b1").endsWith("=b998");
    }
}
