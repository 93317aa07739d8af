package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.RefusedException;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Transition;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDocumentTest {
    private static final String RICH = """
            {"x_owner":{"team":"보안"},"title":"교육","scenes":[\
            {"x_note":1.50,"scene_id":1,"text":"하나","title":"첫째","on_screen_text":["가","나"],"layout":"steps"},\
            {"scene_id":"b","text":"둘","voice":"espeak-ng:ko","rate":1.2,"pause_after_sec":2,"x_tag":["q"]},\
            {"scene_id":3,"silence_sec":3,"subtitle":"보십시오"}],"x_last":null}""";

    @Test
    void whatIsNotTouchedStaysAsTheAuthorWroteIt() {
        assertThat(ScriptDocument.of(RICH).json()).isEqualTo(RICH);
        ScriptDocument edited = ScriptDocument.of(RICH)
                .with(1, ScriptDocument.of(RICH).scenes().get(1).withText("둘이서"));
        assertThat(edited.json()).isEqualTo(RICH.replace("\"둘\"", "\"둘이서\""));
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(scene -> scene.withTitle("제목"), "\"title\":\"제목\""),
                edit(scene -> scene.withOnScreenText(List.of("가", " ", "나")), "\"on_screen_text\":[\"가\",\"나\"]"),
                edit(scene -> scene.withLayout(SlideLayout.QUOTE), "\"layout\":\"quote\""),
                edit(scene -> scene.withPauseAfterSec(0.5), "\"pause_after_sec\":0.5"),
                edit(scene -> scene.withPauseAfterSec(2), "\"pause_after_sec\":2"),
                edit(scene -> scene.withSubtitle("자막"), "\"subtitle\":\"자막\""),
                edit(
                        scene -> scene.withTransition(new Transition(Transition.Kind.SLIDE_IN, 1)),
                        "\"transition\":\"slide-in\",\"transition_sec\":1"),
                edit(scene -> scene.withTransition(Transition.CUT), "\"transition\":\"cut\""),
                edit(
                        scene -> scene.withQuestion(
                                new Question(Kind.MULTIPLE, "무엇?", List.of("가", ""), List.of(0), "가입니다.", 7)),
                        "\"question\":{\"kind\":\"multiple\",\"text\":\"무엇?\",\"options\":[\"가\",\"\"],"
                                + "\"correct\":[1],\"feedback\":\"가입니다.\",\"think_sec\":7}"),
                edit(
                        scene -> scene.withVoicing(new Spoken("v:ko", 0.8, -2d)),
                        "\"voice\":\"v:ko\",\"rate\":0.8,\"pitch\":-2"),
                edit(scene -> scene.withMotion(PictureMotion.ZOOM_IN), "\"picture_motion\":\"zoom-in\""),
                edit(
                        scene -> scene.withImage("a.png").withFocus(new FocalPoint(0.25, 1)),
                        "\"image\":\"a.png\",\"image_focus\":[0.25,1.0]"));
    }

    private static Arguments edit(UnaryOperator<SceneDocument> change, String written) {
        return Arguments.of(change, written);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditWritesItsFieldAndABlankOneTakesItAway(UnaryOperator<SceneDocument> change, String written) {
        String before = "{\"scenes\":[{\"scene_id\":1,\"text\":\"하나\"}]}";
        ScriptDocument document = ScriptDocument.of(before);
        ScriptDocument edited = document.with(0, change.apply(document.scenes().getFirst()));
        assertThat(edited.json()).isEqualTo(before.replace("\"하나\"", "\"하나\"," + written));
        SceneDocument cleared = edited.scenes()
                .getFirst()
                .withTitle("")
                .withOnScreenText(List.of())
                .withLayout(null)
                .withPauseAfterSec(0)
                .withSubtitle(" ")
                .withTransition(null)
                .withVoicing(Spoken.DEFAULT)
                .withMotion(PictureMotion.NONE)
                .withQuestion(null)
                .withImage("");
        assertThat(edited.with(0, cleared).json()).isEqualTo(before);
    }

    @Test
    void aNewScriptHasOneEmptySceneWhichTheReaderRefusesInWords() {
        ScriptDocument fresh = ScriptDocument.titled("새 영상");
        assertThat(fresh.scenes()).hasSize(1);
        ScriptReading reading = read(fresh);
        assertThat(reading).isInstanceOf(ScriptReading.Refused.class);
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().getFirst().field()).isEqualTo("text");
        SceneDocument written = fresh.scenes().getFirst().withText("안녕하십니까.");
        assertThat(read(fresh.with(0, written))).isInstanceOf(ScriptReading.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "3", "{", "{\"scenes\":{}}", "{\"scenes\":[7]}", "{\"a\":1,\"a\":2}"})
    void whatIsNoScriptIsRefusedInWords(String json) {
        assertThatThrownBy(() -> ScriptDocument.of(json)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "가나다라 | 2 | 가나 | 다라",
                "가나 다라 | 3 | 가나 | 다라",
                "가 [[pause 1]] 나 | 4 | 가 | '[[pause 1]] 나'",
                "가 [[pause 1]] 나 | 9 | 가 [[pause 1]] | 나",
                "'가 \\[[나]]' | 3 | 가 | '\\[[나]]'",
                "가 [[나 | 4 | '가 [[' | 나",
                "가😀나 | 2 | 가 | 😀나",
                "가나 | 0 | '' | 가나",
                "가나 | 99 | 가나 | ''",
            })
    void aNarrationIsPartedBesideItsMarks(String text, int caret, String first, String second) {
        ScriptDocument document = ScriptDocument.of(RICH);
        SceneDocument rich =
                document.scenes().get(1).withText(text).withTitle("둘째").withOnScreenText(List.of("다"));
        ScriptDocument parted = document.with(1, rich).split(1, caret);
        assertThat(parted.scenes()).hasSize(4);
        SceneDocument before = parted.scenes().get(1);
        SceneDocument after = parted.scenes().get(2);
        assertThat(before.text()).isEqualTo(first);
        assertThat(after.text()).isEqualTo(second);
        assertThat(before.withText("").withPauseAfterSec(2))
                .isEqualTo(rich.withText("").withPauseAfterSec(2));
        assertThat(after.title()).isEmpty();
        assertThat(after.onScreenText()).isEmpty();
        assertThat(after.voicing()).isEqualTo(rich.voicing());
        assertThat(after.pauseAfterSec()).isEqualTo(2);
        assertThat(before.pauseAfterSec()).isZero();
    }

    @Test
    void twoScenesBecomeOneThatLosesNothing() {
        ScriptDocument document = ScriptDocument.of(RICH);
        ScriptDocument merged = document.merge(0).merge(0);
        assertThat(merged.scenes()).hasSize(1);
        assertThat(merged.json()).isEqualTo("""
                {"x_owner":{"team":"보안"},"title":"교육","scenes":[\
                {"x_note":1.50,"scene_id":1,"text":"하나 둘","title":"첫째","layout":"steps","voice":"espeak-ng:ko",\
                "rate":1.2,"x_tag":["q"],"on_screen_text":["가","나"],"subtitle":"하나 둘 보십시오"}],"x_last":null}""");
        assertThat(merged.merge(0)).isSameAs(merged);
        SceneDocument silent = SceneDocument.empty().withVoicing(new Silent(2));
        ScriptDocument quiet = document.insert(3, silent).merge(2);
        assertThat(quiet.scenes().get(2).voicing()).isEqualTo(new Silent(3));
    }

    @Test
    void aQuestionOfAnotherKindKeepsWhatItCan() {
        SceneDocument asking = ScriptDocument.of("""
                        {"scenes":[{"scene_id":1,"text":"하나","question":{"x_by":"김","kind":"multiple","text":"무엇?",\
                        "options":["가","나","다"],"correct":[1,3]}}]}""").scenes().getFirst();
        Question several = Objects.requireNonNull(asking.question());
        assertThat(several.withKind(Kind.SINGLE).correct()).containsExactly(0);
        assertThat(several.withKind(Kind.SINGLE).withCorrect(2, true).correct()).containsExactly(2);
        assertThat(several.withCorrect(1, true).withCorrect(0, false).correct()).containsExactly(1, 2);
        SceneDocument truth = asking.withQuestion(several.withKind(Kind.TRUEFALSE));
        Question said = Objects.requireNonNull(truth.question());
        assertThat(said.options()).isEmpty();
        assertThat(said.correct()).isEmpty();
        SceneDocument answered = truth.withQuestion(said.withCorrect(Question.FALSE, true));
        assertThat(answered.toString()).contains("\"x_by\":\"김\"").contains("\"correct\":false");
        SceneDocument back = answered.withQuestion(
                Objects.requireNonNull(answered.question()).withKind(Kind.SINGLE));
        assertThat(Objects.requireNonNull(back.question()).options()).containsExactly("가", "나", "다");
    }

    @Test
    void aQuestionIsAskedAfterTheWholeNarration() {
        SceneDocument asking =
                ScriptDocument.of(RICH).scenes().get(1).withText("하나 둘").withQuestion(Question.BLANK);
        ScriptDocument parted = ScriptDocument.of(RICH).with(1, asking).split(1, 2);
        assertThat(parted.scenes().get(1).question()).isNull();
        assertThat(parted.scenes().get(2).question()).isEqualTo(Question.BLANK);
        assertThat(parted.merge(1).scenes().get(1).question()).isEqualTo(Question.BLANK);
        ScriptDocument twice = parted.with(1, parted.scenes().get(1).withQuestion(Question.BLANK));
        assertThat(twice.merge(1)).isSameAs(twice);
        assertThat(twice.withPassMark(60).script(Set.of()).passMark()).isEqualTo(60);
        assertThat(twice.withPassMark(60).withPassMark(80).json()).isEqualTo(twice.json());
    }

    @Test
    void scenesAreMovedTwinnedAndRemoved() {
        ScriptDocument document = ScriptDocument.of(RICH);
        assertThat(ids(document.move(Set.of(0, 1), 3))).containsExactly("3", "1", "b");
        assertThat(ids(document.move(Set.of(1, 2), 0))).containsExactly("b", "3", "1");
        assertThat(ids(document.move(Set.of(1), 1))).containsExactly("1", "b", "3");
        assertThat(ids(document.move(Set.of(0, 2), 1))).containsExactly("1", "3", "b");
        ScriptDocument twins = document.duplicate(Set.of(0, 1));
        assertThat(ids(twins)).hasSize(5).startsWith("1", "b").endsWith("3").doesNotHaveDuplicates();
        assertThat(twins.scenes().get(2).title()).isEqualTo("첫째");
        assertThat(ids(document.remove(Set.of(0, 2)))).containsExactly("b");
        assertThat(document.remove(Set.of(0, 1, 2)).scenes()).hasSize(1);
        assertThat(document.remove(Set.of(0, 1, 2)).scenes().getFirst().text()).isEmpty();
    }

    @Test
    void anyEditsKeepAllOthersAndGiveWhatTheReaderUnderstands() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ScriptDocument document = ScriptDocument.of(RICH);
        for (int i = 0; i < 2_000; i++) {
            ScriptDocument before = document;
            document = randomEdit(before, random);
            String said = "seed " + seed + ", edit " + i;
            assertThat(ids(document)).as(said).isNotEmpty().doesNotHaveDuplicates();
            assertThat(ScriptDocument.of(document.json())).as(said).isEqualTo(document);
            assertThat(document.json())
                    .as(said)
                    .startsWith("{\"x_owner\":{\"team\":\"보안\"},\"title\":")
                    .endsWith("\"x_last\":null}");
            document.scenes()
                    .forEach(scene -> assertThat(
                                    NarrationMarkup.read(scene.text()).problems())
                            .as(said)
                            .isEmpty());
            ScriptReading reading = read(document);
            boolean refusedInWords = reading.findings().stream()
                    .allMatch(finding ->
                            finding.field().equals("text") || finding.field().startsWith("on_screen"));
            assertThat(reading instanceof ScriptReading.Accepted || refusedInWords)
                    .as(said)
                    .isTrue();
        }
    }

    private static ScriptDocument randomEdit(ScriptDocument document, Random random) {
        int count = document.scenes().size();
        int scene = random.nextInt(count);
        Set<Integer> which = new HashSet<>();
        random.ints(1 + random.nextInt(3), 0, count).forEach(which::add);
        SceneDocument chosen = document.scenes().get(scene);
        return switch (random.nextInt(count > 40 ? 4 : 8)) {
            case 0 -> document.remove(which);
            case 1 -> document.merge(scene);
            case 2 -> document.with(scene, chosen.withText("한국어 [[쉼 1]] 내레이션 [[강조|절대]] 😀 " + random.nextInt()));
            case 3 -> document.move(which, random.nextInt(count + 1));
            case 4 -> document.duplicate(which);
            case 5 -> document.split(scene, random.nextInt(chosen.text().length() + 1));
            case 6 ->
                document.insert(random.nextInt(count + 1), SceneDocument.empty().withText("새 장면"));
            default -> document.with(scene, chosen.withOnScreenText(List.of("줄 " + random.nextInt())));
        };
    }

    @Test
    void editsOfALongScriptShareWhatStayed() {
        ScriptDocument document = ScriptDocument.of(RICH);
        for (int i = 0; i < 997; i++) {
            document = document.insert(i, SceneDocument.empty().withText("장면 " + i));
        }
        ScriptDocument edited = document.with(500, document.scenes().get(500).withText("고침"));
        for (int i = 0; i < 1_000; i++) {
            if (i != 500) {
                assertThat(edited.scenes().get(i)).isSameAs(document.scenes().get(i));
            }
        }
    }

    @Test
    void anUnfinishedScriptCanBeDrawn() {
        var script = ScriptDocument.titled("제목").script(Set.of());
        assertThat(script.title()).isEqualTo("제목");
        assertThat(script.scenes()).hasSize(1);
        var wrong = ScriptDocument.of("""
                {"language":7,"theme":"none","scenes":[{"scene_id":1,"title":5,"layout":"odd","image_focus":[1]}]}""");
        assertThat(wrong.script(Set.of()).scenes().getFirst().layout()).isNull();
        assertThat(wrong.script(Set.of()).look().theme()).isNull();
    }

    private static List<String> ids(ScriptDocument document) {
        return document.scenes().stream().map(SceneDocument::id).toList();
    }

    private static ScriptReading read(ScriptDocument document) {
        return new ScriptReader().read(document.json(), ScriptFolder.NONE);
    }
}
