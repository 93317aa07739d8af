package app.lectern.translation;

import static app.lectern.domain.translation.SceneState.DONE;
import static app.lectern.domain.translation.SceneState.DRAFT;
import static app.lectern.domain.translation.SceneState.MISSING;
import static app.lectern.domain.translation.SceneState.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.translation.SceneState;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneTexts;
import app.lectern.script.ScriptDocument;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.script.TranslatedScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ScriptTranslationTest {
    static final ScriptDocument SOURCE = ScriptDocument.of("""
            {"title":"보안 교육","language":"ko","theme":"bold","voice":"espeak-ng:ko","pass_mark":70,"scenes":[
            {"scene_id":1,"title":"시작","text":"안녕하세요. [[쉼 1]] 보안 교육입니다.","pause_after_sec":2},
            {"scene_id":"b","title":"VPN","on_screen_text":["보낸 사람","바로 신고"],"text":"메일에 주의하세요.",
             "image":"a.png","voice":"espeak-ng:ko","rate":1.1},
            {"scene_id":3,"silence_sec":3,"image":"b.png"},
            {"scene_id":4,"text":"무엇을 합니까?","recording":"q.wav",
             "question":{"kind":"single","text":"무엇을 합니까?","options":["연다","신고한다"],"correct":[2],"feedback":"신고합니다."}}]}""");

    private static final Map<String, String> TITLE_AND_TEXT =
            Map.of("title", "Start", "text", "Hello. [[pause 1]] This is security training.");

    private static ScriptDocument with(ScriptDocument script, int at, Map<String, String> texts) {
        return script.with(at, SceneTexts.with(script.scenes().get(at), texts));
    }

    private static List<SceneState> states(ScriptDocument source, ScriptDocument translation) {
        return ScriptTranslation.standings(source, translation).stream()
                .map(SceneStanding::state)
                .toList();
    }

    private static ScriptDocument begun() {
        return ScriptTranslation.begin(SOURCE, "en");
    }

    private static ScriptDocument firstDone() {
        return ScriptTranslation.done(with(begun(), 0, TITLE_AND_TEXT), 0, SOURCE);
    }

    @Test
    void aNewTranslationCanBeKeptButSaysNothingOfItsOwn() {
        ScriptDocument begun = begun();

        assertThat(new ScriptReader().read(begun.json(), ScriptFolder.NONE))
                .as("all but its pictures and the theme's sounds, which are not here")
                .isInstanceOfSatisfying(
                        ScriptReading.Refused.class,
                        refused -> assertThat(refused.findings())
                                .allMatch(finding -> finding.field().equals("image")));
        assertThat(states(SOURCE, begun)).containsExactly(MISSING, MISSING, DONE, MISSING);
        assertThat(begun.language()).isEqualTo("en");
        assertThat(begun.theme()).isEqualTo("bold");
        assertThat(begun.json())
                .as("who speaks is of one language, and so is a recording")
                .doesNotContain("espeak-ng", "q.wav", "rate");
        assertThat(ScriptTranslation.isTitleMissing(SOURCE, begun)).isTrue();
        assertThat(ScriptTranslation.isTitleMissing(SOURCE, begun.withTitle("Security")))
                .isFalse();
    }

    @Test
    void aSceneGoesFromMissingOverDraftToDoneAndStale() {
        ScriptDocument half = with(begun(), 0, Map.of("title", "Start"));
        assertThat(states(SOURCE, half).getFirst()).isEqualTo(MISSING);

        ScriptDocument whole = with(begun(), 0, TITLE_AND_TEXT);
        assertThat(states(SOURCE, whole).getFirst()).isEqualTo(DRAFT);

        ScriptDocument done = ScriptTranslation.done(whole, 0, SOURCE);
        assertThat(states(SOURCE, done).getFirst()).isEqualTo(DONE);
        assertThat(ScriptTranslation.progress(SOURCE, done)).isEqualTo(new TranslationProgress(2, 0, 0, 2));

        ScriptDocument changed = with(SOURCE, 0, Map.of("text", "안녕하세요. 개인 정보 교육입니다."));
        assertThat(states(changed, done).getFirst()).isEqualTo(STALE);
        assertThat(states(changed, ScriptTranslation.done(done, 0, changed)).getFirst())
                .isEqualTo(DONE);
        assertThat(states(changed, with(done, 0, Map.of("text", " "))).getFirst())
                .as("a scene without its narration is not done, whoever said so")
                .isEqualTo(MISSING);
    }

    @Test
    void wordsThatAreTheSameInBothLanguagesAreDoneOnceSomebodySaysSo() {
        ScriptDocument same = with(
                begun(), 1, Map.of("on_screen_text[0]", "Sender", "on_screen_text[1]", "Report", "text", "Beware."));
        assertThat(states(SOURCE, same).get(1)).isEqualTo(MISSING);
        assertThat(states(SOURCE, ScriptTranslation.done(same, 1, SOURCE)).get(1))
                .isEqualTo(DONE);
    }

    @Test
    void aDraftOfAMachineIsNotDone() {
        SceneDocument asked = SOURCE.scenes().get(3);
        Map<String, String> proposed = Map.of(
                "text", "What do you do?",
                "question.text", "What do you do?",
                "question.options[0]", "Open it",
                "question.options[1]", "Report it",
                "question.feedback", "Report.");
        ScriptDocument drafted =
                begun().with(3, TranslatedScene.draft(begun().scenes().get(3), asked, proposed));

        assertThat(states(SOURCE, drafted).get(3)).isEqualTo(DRAFT);
        assertThat(drafted.json()).contains("\"options\":[\"Open it\",\"Report it\"],\"correct\":[2]");
        assertThat(SceneTexts.of(drafted.scenes().get(3)).keySet())
                .containsExactly(
                        "text", "question.text", "question.options[0]", "question.options[1]", "question.feedback");
        SceneDocument done = ScriptTranslation.done(drafted, 3, SOURCE).scenes().get(3);
        ScriptDocument redrafted = drafted.with(3, TranslatedScene.draft(done, asked, Map.of("text", "What now?")));
        assertThat(states(SOURCE, redrafted).get(3)).isEqualTo(DRAFT);
    }

    @Test
    void updateTakesOverWhatDependsOnNoLanguageAndLeavesWhatWasTranslated() {
        ScriptDocument ownPicture =
                firstDone().with(1, firstDone().scenes().get(1).withImage("english.png"));
        ScriptDocument source = ScriptDocument.of(SOURCE.json()
                .replace("\"pause_after_sec\":2", "\"pause_after_sec\":4")
                .replace("메일에 주의하세요", "메일을 조심하세요")
                .replace("보안 교육입니다", "교육입니다")
                .replace("\"options\":[\"연다\",\"신고한다\"]", "\"options\":[\"연다\",\"지운다\",\"신고한다\"]")
                .replace("\"correct\":[2]", "\"correct\":[3]"));
        var update = ScriptTranslation.update(source, ownPicture);

        assertThat(update.changed()).containsExactly("1", "b", "4");
        assertThat(update.script().scenes().get(0).pauseAfterSec()).isEqualTo(4);
        assertThat(update.script().scenes().get(0).text()).startsWith("Hello.");
        assertThat(update.script().scenes().get(1).image())
                .as("a picture of its own, which did not change in the source")
                .isEqualTo("english.png");
        assertThat(update.script().scenes().get(1).text())
                .as("what nobody has translated follows the source")
                .isEqualTo("메일을 조심하세요.");
        assertThat(update.script().json()).contains("\"correct\":[3]");
        assertThat(states(source, update.script())).containsExactly(STALE, MISSING, DONE, MISSING);
        assertThat(ScriptTranslation.update(source, update.script()).isNothing())
                .isTrue();
    }

    @Test
    void updateTakesOverNewScenesTheirOrderAndWhatIsGone() {
        ScriptDocument translation = firstDone();
        SceneDocument own = SceneDocument.empty().withText("Only in English.");
        translation = translation.insert(1, own);
        ScriptDocument source = SOURCE.remove(java.util.Set.of(2))
                .insert(0, SceneDocument.empty().withText("새 장면"))
                .move(java.util.Set.of(3), 1);
        var update = ScriptTranslation.update(source, translation);

        String fresh = source.scenes().getFirst().id();
        assertThat(update.added()).containsExactly(fresh);
        assertThat(update.removed()).containsExactly("3");
        assertThat(update.moved()).isTrue();
        assertThat(update.script().scenes().stream().map(SceneDocument::id))
                .containsExactly(fresh, "4", "1", own.id(), "b");
        assertThat(states(source, update.script())).containsExactly(MISSING, MISSING, DONE, MISSING);
    }

    @Test
    void aTwinOfATranslatedSceneIsASceneOfItsOwn() {
        ScriptDocument twins = firstDone().duplicate(java.util.Set.of(0));

        assertThat(twins.scenes().get(1).isFromSource()).isFalse();
        assertThat(ScriptTranslation.update(SOURCE, twins).isNothing()).isTrue();
    }

    @Test
    void theNextSceneToTranslateIsFoundFromAnywhere() {
        ScriptDocument done = firstDone();
        assertThat(ScriptTranslation.nextOpen(SOURCE, done, 0)).isEqualTo(1);
        assertThat(ScriptTranslation.nextOpen(SOURCE, done, 3)).isEqualTo(1);
        ScriptDocument all = done;
        for (int i = 0; i < 4; i++) {
            all = ScriptTranslation.done(all, i, SOURCE);
        }
        assertThat(ScriptTranslation.nextOpen(SOURCE, all, 2)).isEqualTo(-1);
    }
}
