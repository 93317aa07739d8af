package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
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
    void itIsReadableInTheDarkAndInEnglish() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.press("설정");
            studio.press("어둡게");
            studio.press("보관함");
            studio.see("첫 영상을 만들어 볼까요?");
            LibraryWindowTest.drop(DECK);
            studio.see("장면 5개 가운데 5개");
            studio.snapshot("import-ko-dark");
            studio.press("가져오지 않고 닫기");
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
