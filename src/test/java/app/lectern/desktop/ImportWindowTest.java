package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.OpenedDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A presentation is dropped on the library, looked at, chosen from and imported. */
class ImportWindowTest {
    private static final User EVERYTHING = new User("관리자", EnumSet.allOf(Role.class));
    private static final Path DECK = Path.of("src/test/resources/app/lectern/intake/corpus/poi-layouts.pptx");

    @TempDir
    Path root;

    @Test
    void aDroppedDeckIsLookedAtChosenFromAndTakenBack() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.see("첫 영상을 만들어 볼까요?");
            LibraryWindowTest.drop(DECK);
            studio.see("가져오기: poi-layouts.pptx");
            studio.see("새 영상이 됩니다");
            studio.see("장면 5개 가운데 5개");
            studio.snapshot("import-ko-light");
            studio.press("슬라이드 3 · 2장 수집과 이용");
            studio.see("장면 5개 가운데 4개");
            studio.press("슬라이드 모양 그대로 그림으로 가져오기");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> studio.sees("장면 6개 가운데 5개") && !studio.sees("파일을 읽는 중 …"));
            studio.snapshot("import-look-ko-light");
            studio.press("가져오기");
            studio.see("개인정보란?");
            assertThat(studio.lectern().scripts().ofVideo(EVERYTHING, "poi-layouts"))
                    .singleElement()
                    .satisfies(script -> assertThat(
                                    studio.lectern().scripts().content(script).scenes())
                            .hasSize(5)
                            .allSatisfy(scene -> assertThat(scene.image()).startsWith("pictures/")));
            studio.press("되돌리기");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> studio.lectern().library().entries(EVERYTHING).isEmpty());
        }
    }

    @Test
    void scenesComeIntoTheScriptThatIsOpenAndGoAgain() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.see("첫 영상을 만들어 볼까요?");
            VideoScript script = studio.lectern()
                    .scripts()
                    .create(
                            EVERYTHING,
                            "v",
                            "{\"title\":\"열린 대본\",\"scenes\":[{\"scene_id\":1,\"text\":\"처음.\"},{\"scene_id\":2,\"text\":\"끝.\"}]}",
                            null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("열린 대본, 초안");
            studio.see("내레이션");
            studio.chooseScene(0);
            LibraryWindowTest.dropOn(".editor-scenes", DECK.resolveSibling("poi-pictures.pptx"));
            studio.see("열린 대본의 장면 1 뒤에 들어갑니다. Ctrl+Z로 되돌릴 수 있습니다.");
            studio.see("장면 4개 가운데 4개");
            studio.snapshot("import-insert-ko-light");
            studio.press("장면 넣기");
            studio.awaitTrue(() -> scenes(studio, script) == 6);
            assertThat(kept(studio, script).scenes().get(1).image()).startsWith("pictures/");
            assertThat(kept(studio, script).scenes())
                    .extracting(SceneDocument::id)
                    .doesNotHaveDuplicates();
            studio.snapshot("import-inserted-ko-light");
            studio.key(KeyCode.Z, true);
            studio.awaitTrue(() -> scenes(studio, script) == 2);
        }
    }

    /** The text as it is written now. */
    private static ScriptDocument kept(StudioFixture studio, VideoScript script) {
        OpenedDraft draft = studio.lectern().drafts().open(EVERYTHING, script.scriptId());
        return ScriptDocument.of(
                draft.copy() == null ? draft.script().rawJson() : draft.copy().json());
    }

    private static int scenes(StudioFixture studio, VideoScript script) {
        return kept(studio, script).scenes().size();
    }

    @Test
    void itIsReadableInTheDarkAndInEnglish() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.press("설정");
            studio.press("어둡게");
            studio.press("보관함");
            studio.see("첫 영상을 만들어 볼까요?");
            LibraryWindowTest.drop(DECK);
            studio.see("장면 5개 가운데 5개");
            studio.snapshot("import-ko-dark");
            studio.key(KeyCode.ESCAPE, false);
            studio.awaitTrue(() -> !studio.sees("장면 5개 가운데 5개"));
            studio.press("설정");
            studio.press("밝게");
            studio.press("English");
            studio.press("Library");
            LibraryWindowTest.drop(DECK.resolveSibling("xl-preamble.xlsx"));
            studio.see("3 of 3 scenes");
            studio.snapshot("import-en-light");
        }
    }
}
