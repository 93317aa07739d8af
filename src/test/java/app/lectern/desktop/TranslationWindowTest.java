package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry.Translated;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson is translated in the window, its source beside it. */
class TranslationWindowTest {
    private static final String NARRATION = "내레이션";
    private static final String LESSON = """
            {"title":"외부로 보낼 때","language":"ko","scenes":[
            {"scene_id":1,"title":"외부로 보낼 때","text":"외부로 자료를 보낼 때 지킬 것을 알아봅니다.","layout":"title"},
            {"scene_id":2,"title":"받는 사람 두 번 확인","text":"먼저 [[쉼 1]] 받는 사람을 두 번 확인합니다.",
            "on_screen_text":["이름과 주소를 읽기","자동 완성을 믿지 않기"]},
            {"scene_id":3,"title":"정리","text":"확인하고, 암호를 걸고, 보냅니다.","on_screen_text":["확인","암호"]}]}""";

    @TempDir
    Path root;

    @Test
    void aLessonIsTranslatedSceneBySceneAndFollowsItsSource() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript source = studio.lectern().scripts().create(StudioFixture.REVIEWER, "lesson", LESSON, null);
            studio.press("설정");
            studio.press("보관함");
            studio.see("외부로 보낼 때, 초안");
            chooseTranslate(studio);
            studio.see("번역할 언어 · 외부로 보낼 때");
            studio.snapshot("translation-language-ko-light");
            studio.press("만들기");
            studio.see("원문");
            studio.see("한국어");
            studio.see("번역 필요");
            studio.awaitTrue(() -> left(studio) == 3);

            studio.see("영상 제목 · 외부로 보낼 때");
            entitle(studio, "Sending data out");
            studio.write("장면 제목", "Sending things out");
            studio.write(NARRATION, "This is about sending data to others.");
            studio.press("완료하고 다음");
            studio.awaitTrue(() -> written(studio).startsWith("먼저"));
            studio.see("완료");
            studio.write("장면 제목", "Check twice");
            studio.write(NARRATION, "First [[pause 1]] check the recipient twice.");
            studio.write("화면에 쓰는 글", "Read name and address\nDo not trust completion");
            studio.see("초안");

            studio.lectern()
                    .scripts()
                    .edit(
                            TestUsers.EVERYTHING,
                            source.scriptId(),
                            LESSON.replace("지킬 것을", "꼭 지킬 세 가지를")
                                    .replace("\"암호\"]}", "\"암호\"]},{\"scene_id\":4,\"text\":\"고맙습니다.\"}"),
                            null,
                            null);
            studio.press("설정");
            studio.awaitTrue(() -> newest(studio).contains("\"title\":\"Sending data out\""));
            assertThat(newest(studio)).contains("\"translated\":true", "Check twice");
            studio.press("보관함");
            studio.see("영어 · 3개 남음");
            studio.snapshot("translation-library-ko-light");
            studio.press("외부로 보낼 때 (English), 초안, 영어 · 3개 남음");
            studio.see("원문 바뀜");
            studio.size(1280, 800);
            studio.see("원본 변경 가져오기");
            studio.press("점검");
            studio.see("번역한 뒤에 원문이 바뀌었습니다.");
            studio.snapshot("translation-stale-ko-light");
            studio.press("원본 변경 가져오기");
            studio.seeBeginning("원본에서 가져왔습니다. 새 장면 1개");
            studio.key(KeyCode.Z, true);
            studio.see("원본 변경 가져오기");
            studio.press("다음 번역할 장면으로");
            studio.awaitTrue(() -> written(studio).startsWith("First"));
            studio.size(1440, 900);
            studio.press("설정");
            studio.press("어둡게");
            studio.press("English");
            studio.see("Library");
            studio.press("Library");
            studio.press("외부로 보낼 때 (English), Draft, English · 3 left");
            studio.see("Changed");
            studio.snapshot("translation-en-dark");
            withLargeText(studio);
            DraftingWindowTest.openDrafting(studio, "Find actions, videos, trainings, settings", "Draft with a model");
            studio.see(
                    "What this translation lacks, or has of an older source. It stays a draft until you say that a scene is done.");
            studio.snapshot("translation-drafting-en-dark");
            rendersTheApprovedTranslationToo(studio);
        }
    }

    /** The time line gives way to the text. */
    private static void withLargeText(StudioFixture studio) throws Exception {
        studio.see("Time line");
        for (int i = 0; i < 10; i++) {
            studio.key(KeyCode.EQUALS, true);
        }
        studio.awaitTrue(() -> !studio.sees("Time line"));
        studio.snapshot("translation-200-percent-en-dark");
        for (int i = 0; i < 10; i++) {
            studio.key(KeyCode.MINUS, true);
        }
        studio.see("Time line");
    }

    private static void rendersTheApprovedTranslationToo(StudioFixture studio) throws Exception {
        for (String video : List.of("lesson", "lesson-en")) {
            VideoScript text = studio.lectern()
                    .scripts()
                    .ofVideo(StudioFixture.REVIEWER, video)
                    .getFirst();
            studio.lectern().reviews().approve(StudioFixture.REVIEWER, text.scriptId());
        }
        studio.press("Library");
        studio.press("외부로 보낼 때, Approved");
        studio.see("Start render");
        studio.tick("Approved translations too");
        studio.snapshot("translation-render-en-dark");
        studio.narrator.close();
        studio.press("Start render");
        studio.awaitTrue(() -> isAskedFor(studio, "lesson") && isAskedFor(studio, "lesson-en"));
        studio.narrator.open();
    }

    private static boolean isAskedFor(StudioFixture studio, String video) {
        return !studio.lectern()
                .renders()
                .page(StudioFixture.REVIEWER, video, 0, 1)
                .isEmpty();
    }

    private static void entitle(StudioFixture studio, String title) {
        StudioFixture.onFx(() -> {
            TextField field = (TextField) Objects.requireNonNull(NodeSearch.field(studio.root(), "영상 제목"));
            field.setText(title);
            field.fireEvent(new ActionEvent());
            return true;
        });
    }

    private static void chooseTranslate(StudioFixture studio) {
        StudioFixture.onFx(() -> {
            ListView<?> list = studio.root().lookupAll(".library-list").stream()
                    .map(node -> (ListView<?>) node)
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
            PickResult here = new PickResult(list, 20, 20);
            Event.fireEvent(
                    list, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 20, 20, true, here));
            return true;
        });
        StudioFixture.onFx(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> "번역 만들기…".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            return true;
        });
    }

    private static String newest(StudioFixture studio) {
        return studio.lectern()
                .scripts()
                .ofVideo(StudioFixture.REVIEWER, "lesson-en")
                .getFirst()
                .rawJson();
    }

    private static int left(StudioFixture studio) {
        Translated translated = Objects.requireNonNull(studio.lectern()
                .library()
                .entry(StudioFixture.REVIEWER, "lesson-en")
                .translated());
        return translated.progress().missing() + translated.progress().stale();
    }

    private static String written(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            var field = NodeSearch.field(studio.root(), NARRATION);
            return field instanceof javafx.scene.control.TextInputControl control
                    ? Objects.requireNonNullElse(control.getText(), "")
                    : "";
        });
    }
}
