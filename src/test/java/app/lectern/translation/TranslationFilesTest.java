package app.lectern.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.CsvLine;
import app.lectern.domain.Message;
import app.lectern.domain.RefusedException;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneTexts;
import app.lectern.script.ScriptDocument;
import app.lectern.translation.ReturnedTranslation.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TranslationFilesTest {
    private static final ScriptDocument SOURCE = ScriptTranslationTest.SOURCE;
    private static final XliffWriter.Lesson LESSON = new XliffWriter.Lesson("lesson-en", "ko", "en", "00ff");

    /** One scene done, one drafted with marks of its own, one with only its title. */
    private static ScriptDocument begun() {
        ScriptDocument script = ScriptTranslation.begin(SOURCE, "en").withTitle("Security & <you>");
        script = script.with(
                0,
                SceneTexts.with(
                        script.scenes().get(0),
                        Map.of(
                                "title",
                                "Start",
                                "text",
                                "Hello. [[쉼 1]] [[strong|Security]] is\nyours. \\[[not a mark]]")));
        script = script.with(
                1, SceneTexts.with(script.scenes().get(1), Map.of("on_screen_text[1]", "=Report, \"now\"")));
        return ScriptTranslation.done(script, 0, SOURCE);
    }

    private static String xliff(ScriptDocument source, ScriptDocument translation) {
        return XliffWriter.write(LESSON, TranslationUnit.of(source, translation));
    }

    private static Outcome back(String xliff, ScriptDocument source, ScriptDocument translation) {
        return ReturnedTranslation.take(
                source, translation, XliffReader.read(xliff.getBytes(UTF_8), "lesson-en", "en"), false);
    }

    @Test
    void whatGoesOutAndComesBackChangesNothing() {
        ScriptDocument translation = begun();
        String xliff = xliff(SOURCE, translation);
        Outcome same = back(xliff, SOURCE, translation);
        assertThat(same.script()).isSameAs(translation);
        assertThat(same.skipped()).isEmpty();

        String csv = TranslationCsv.write(TranslationUnit.of(SOURCE, translation));
        assertThat(csv).startsWith(CsvLine.BYTE_ORDER_MARK + "scene,field,source,target,state\r\n");
        assertThat(csv).contains("'=Report");
        Outcome sameTable =
                ReturnedTranslation.take(SOURCE, translation, TranslationCsv.read(csv.getBytes(UTF_8)), false);
        assertThat(sameTable.script()).isSameAs(translation);
    }

    @Test
    void theFileIsWhatXliffAsksFor() {
        String xliff = xliff(SOURCE, begun());

        assertThat(xliff)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("version=\"2.1\" srcLang=\"ko\" trgLang=\"en\"")
                .contains("<group id=\"b\" name=\"2\">")
                .contains("<unit id=\"b.on_screen_text.1\" name=\"on_screen_text[1]\"")
                .contains("<data id=\"d1\">[[쉼 1]]</data>")
                .contains("안녕하세요. <ph id=\"1\" dataRef=\"d1\"/> 보안")
                .contains("<pc id=\"2\" dataRefEnd=\"d3\" dataRefStart=\"d2\">Security</pc>")
                .contains("<segment state=\"final\">")
                .contains("Security &amp; &lt;you&gt;");
    }

    @Test
    void anythingThatCanBeWrittenSurvivesTheWay() {
        Random random = new Random(7);
        String[] pieces = {
            "[[쉼 1]]", "[[strong|a b]]", "\\[[x]]", "<&>\"'", "\uFFFE", "\n", " ", "가", "\uD83D\uDE00", "]]", "[["
        };
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ScriptDocument translation = ScriptTranslation.begin(SOURCE, "en");
            translation =
                    translation.with(0, SceneTexts.with(translation.scenes().get(0), Map.of("text", text.toString())));
            List<ReturnedUnit> units =
                    XliffReader.read(xliff(SOURCE, translation).getBytes(UTF_8), "lesson-en", "en");
            assertThat(units)
                    .filteredOn(unit -> unit.id().equals("1.text"))
                    .singleElement()
                    .satisfies(unit -> assertThat(unit.target()).isEqualTo(text.toString()));
        }
    }

    @Test
    void aTranslatorsWorkComesInAndFinalScenesAreDone() {
        ScriptDocument translation = begun();
        String xliff = xliff(SOURCE, translation)
                .replaceFirst(
                        "(?s)<segment state=\"initial\">(\\s*<source>메일에 주의하세요.</source>)",
                        "<segment state=\"translated\">$1<target>Beware of mail.</target>");
        Outcome outcome = back(xliff, SOURCE, translation);
        assertThat(outcome.texts()).isEqualTo(1);
        assertThat(outcome.script().scenes().get(1).text()).isEqualTo("Beware of mail.");

        String all = xliff(SOURCE, outcome.script())
                .replace("<source>VPN</source>", "<source>VPN</source><target>VPN</target>")
                .replace("<source>보낸 사람</source>", "<source>보낸 사람</source><target>Sender</target>")
                .replace("state=\"initial\"", "state=\"final\"")
                .replace("state=\"translated\"", "state=\"final\"");
        Outcome done = back(all, SOURCE, outcome.script());
        assertThat(done.done()).isEqualTo(1);
        assertThat(ScriptTranslation.standings(SOURCE, done.script()).get(1).state())
                .isEqualTo(SceneState.DONE);
        assertThat(done.script().scenes().get(1).onScreenText()).containsExactly("Sender", "=Report, \"now\"");
    }

    @Test
    void whatChangedMeanwhileIsLeftOutAndTold() {
        ScriptDocument translation = begun();
        String xliff = xliff(SOURCE, translation).replace("Hello.", "Hi.").replace(">Start<", ">Beginning<");
        ScriptDocument source = ScriptDocument.of(
                SOURCE.json().replace("보안 교육입니다.", "교육입니다.").replace("\"scene_id\":4", "\"scene_id\":5"));
        Outcome outcome = back(xliff, source, translation);

        assertThat(outcome.script().scenes().getFirst().title()).isEqualTo("Beginning");
        assertThat(outcome.script().scenes().getFirst().text()).startsWith("Hello.");
        assertThat(outcome.skipped())
                .extracting(Message::key)
                .containsExactly(
                        "translation.skipped-changed",
                        "translation.skipped-gone",
                        "translation.skipped-gone",
                        "translation.skipped-gone",
                        "translation.skipped-gone",
                        "translation.skipped-gone");
        assertThat(xliff(source, translation))
                .as("what the source said before goes along")
                .contains("<note category=\"source-before\">안녕하세요. [[쉼 1]] 보안 교육입니다.</note>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</xliff>|             | translation.not-xml",
                "version=\"2.1\"|version=\"1.2\"|translation.not-xliff",
                "trgLang=\"en\"|trgLang=\"ja\"|translation.other-language",
                "original=\"lesson-en\"|original=\"other\"|translation.other-video",
                "dataRef=\"d1\"|dataRef=\"d9\"|translation.bad-code",
                "<xliff |<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff |translation.doctype",
                "unit id=\"title\"|unit|translation.unit-without-id"
            })
    void damageIsRefusedWithItsLine(String sound, String damaged, String key) {
        String broken = xliff(SOURCE, begun()).replace(sound, damaged == null ? "" : damaged);
        assertThatThrownBy(() -> XliffReader.read(broken.getBytes(UTF_8), "lesson-en", "en"))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.text().key()).isEqualTo(key);
                    assertThat((Integer) e.text().arguments().getFirst()).isPositive();
                });
    }

    @Test
    void brokenMarksAndOtherLessonsStayOut() {
        ScriptDocument translation = begun();
        String broken = xliff(SOURCE, translation).replace("Hello. ", "Hello. [[pause x]] ");
        Outcome outcome = back(broken, SOURCE, translation);
        assertThat(outcome.script()).isSameAs(translation);
        assertThat(outcome.skipped()).extracting(Message::key).containsExactly("translation.skipped-marks");

        ScriptDocument other = ScriptDocument.of("{\"scenes\":[{\"scene_id\":\"zz\",\"text\":\"다른 것\"}]}");
        assertThatThrownBy(() -> back(xliff(SOURCE, translation), other, ScriptTranslation.begin(other, "en")))
                .isInstanceOf(RefusedException.class);
    }
}
