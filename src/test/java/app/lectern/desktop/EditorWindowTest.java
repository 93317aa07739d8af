package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson is written in the window, in Korean first. */
class EditorWindowTest {
    private static final String NARRATION = "내레이션";

    @TempDir
    Path root;

    @Test
    void aThreeSceneLessonIsWrittenFromNothingAndSent() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = studio.lectern().drafts().begin(StudioFixture.REVIEWER, "new", "외부로 보낼 때");
            open(studio, "외부로 보낼 때");
            studio.write(NARRATION, "회사 밖에서 내부 시스템에 들어갈 때는 VPN을 먼저 켭니다.");
            studio.press("새 장면");
            studio.write("장면 제목", "받는 사람 두 번 확인");
            studio.write("화면에 쓰는 글", "이름과 주소를 소리 내어 읽기\n자동 완성을 믿지 않기");
            studio.write(NARRATION, "보내기 전에 받는 사람을 두 번 확인합니다. 자동 완성은 틀릴 수 있습니다.");
            studio.press("새 장면");
            studio.write("장면 제목", "정리");
            studio.write(NARRATION, "확인하고, 보냅니다.");
            key(studio, NARRATION, KeyCode.UP, true);
            studio.awaitTrue(() -> titles(studio, script).equals(List.of("외부로 보낼 때", "정리", "받는 사람 두 번 확인")));
            studio.press("되돌리기: 장면 3 옮기기 (Ctrl+Z)");
            studio.awaitTrue(() -> titles(studio, script).equals(List.of("외부로 보낼 때", "받는 사람 두 번 확인", "정리")));
            studio.snapshot("editor-written-ko-light");
            studio.press("검토 요청");
            pressInPopup(studio, "검토 요청");
            studio.see("검토 중");
            VideoScript sent = studio.lectern().scripts().get(StudioFixture.REVIEWER, script.scriptId());
            assertThat(sent.isInReview()).isTrue();
            assertThat(sent.rawJson()).contains("자동 완성을 믿지 않기");
        }
    }

    @Test
    void anInputMethodComposesAndNothingComesBetween() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = studio.lectern().drafts().begin(StudioFixture.REVIEWER, "new", "새 영상");
            open(studio, "새 영상");
            TextInputControl area = field(studio, NARRATION);
            StudioFixture.onFx(() -> {
                area.requestFocus();
                return true;
            });
            compose(area, "ㅎ", "");
            compose(area, "하", "");
            compose(area, "한", "");
            assertThat(text(area)).isEqualTo("한");
            Thread.sleep(900);
            assertThat(kept(studio, script)).isEqualTo("");
            // undo while composing is the input method's own
            key(studio, NARRATION, KeyCode.Z, false);
            assertThat(text(area)).isEqualTo("한");
            // the next syllable commits the one before
            compose(area, "ㄱ", "한");
            assertThat(text(area)).isEqualTo("한ㄱ");
            studio.awaitTrue(() -> kept(studio, script).equals("한"));
            assertThat(text(area)).isEqualTo("한ㄱ");
            compose(area, "", "글");
            assertThat(text(area)).isEqualTo("한글");
            studio.awaitTrue(() -> kept(studio, script).equals("한글"));

            // another field takes the focus: what was composed is written
            compose(area, "마", "");
            StudioFixture.onFx(() -> {
                field(studio, "장면 제목").requestFocus();
                return true;
            });
            studio.awaitTrue(() -> kept(studio, script).equals("한글마"));

            // another scene is shown: what was composed stays in its own
            StudioFixture.onFx(() -> {
                area.requestFocus();
                area.end();
                return true;
            });
            compose(area, "당", "");
            studio.press("새 장면");
            studio.awaitTrue(() -> text(area).isEmpty());
            studio.awaitTrue(() -> kept(studio, script).equals("한글마당"));
            compose(area, "ㅇ", "");
            compose(area, "", "");
            assertThat(text(area)).isEmpty();
        }
    }

    @Test
    void theEditorInBothLooksLanguagesAndSizes() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            Path folder = Files.createDirectories(root.resolve("in"));
            SamplePicture.write(folder.resolve("screen.png"));
            String json = """
                    {"title":"외부로 보낼 때","language":"ko","scenes":[
                    {"scene_id":1,"title":"외부로 보낼 때","text":"외부로 자료를 보낼 때 지킬 것을 알아봅니다.","layout":"title"},
                    {"scene_id":2,"title":"왜 조심해야 할까요","text":"한 번 나간 자료는 되돌릴 수 없습니다. 보내기 전이 마지막 기회입니다.",
                    "on_screen_text":["되돌릴 수 없음","보내기 전이 마지막 기회"]},
                    {"scene_id":3,"title":"받는 사람 두 번 확인","text":"먼저 [[쉼 1]] 받는 사람을 [[강조|두 번]] 확인합니다. 자동 완성은 비슷한 이름을 고를 수 있습니다.",
                    "on_screen_text":["이름과 주소를 읽기","자동 완성을 믿지 않기","단체 주소는 펼쳐 보기"],"layout":"steps","pause_after_sec":0.5},
                    {"scene_id":4,"title":"화면으로 보기","text":"보내기 창은 이렇게 생겼습니다.","image":"screen.png","on_screen_text":["받는 사람 칸"]},
                    {"scene_id":5,"silence_sec":3,"title":"쉬어 가기"},
                    {"scene_id":6,"title":"정리","text":"확인하고, 암호를 걸고, 보냅니다.","on_screen_text":["확인","암호","보내기"]}]}""";
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "look", json, folder);
            open(studio, "외부로 보낼 때");
            studio.size(1280, 800);
            studio.chooseScene(2);
            studio.snapshot("editor-1280-ko-light");
            studio.write(NARRATION, "");
            studio.see("고칠 곳 1");
            studio.press("점검");
            studio.see("오류 · 장면 3 · 내레이션");
            studio.snapshot("editor-findings-ko-light");
            studio.press("속성");
            key(studio, NARRATION, KeyCode.Z, false);
            studio.write("화면에 쓰는 글", "가".repeat(1_000));
            studio.press("점검");
            pressFinding(studio, "장면 3 · 화면 글");
            studio.awaitTrue(
                    () -> StudioFixture.onFx(() -> field(studio, "화면에 쓰는 글").isFocused()));
            key(studio, "화면에 쓰는 글", KeyCode.Z, false);
            studio.chooseScene(3);
            studio.dark();
            studio.size(1440, 900);
            studio.snapshot("editor-1440-ko-dark");
            studio.press("설정");
            studio.press("어둡게");
            studio.press("English");
            studio.see("Library");
            studio.press("Library");
            studio.press("외부로 보낼 때, Draft");
            studio.see("Scenes");
            studio.chooseScene(2);
            studio.snapshot("editor-1440-en-dark");
            studio.press("Send for review");
            studio.awaitTrue(() -> Popups.ground().isPresent());
            // the ground of what opens is as dark as the window, for its words are light
            assertThat(Popups.ground().orElseThrow().getBrightness()).isLessThan(0.3);
            studio.snapshotOfPopup("editor-ask-en-dark");
        }
    }

    @Test
    void aQuestionIsWrittenAndReviewedWithItsRightAnswer() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = studio.lectern().scripts().create(StudioFixture.REVIEWER, "ask", """
                    {"title":"외부로 보낼 때","language":"ko","scenes":[
                    {"scene_id":1,"title":"외부로 보낼 때","text":"외부로 자료를 보낼 때 지킬 것을 알아봅니다."},
                    {"scene_id":2,"title":"확인 문제","text":"그럼, 잘못 보낸 것을 알았을 때는 어떻게 해야 할까요?"}]}""", null);
            open(studio, "외부로 보낼 때");
            studio.size(1440, 1240);
            studio.chooseScene(1);
            studio.tick("이 장면에서 문제 내기");
            studio.write("문제", "잘못 보낸 것을 알았습니다. 가장 먼저 할 일은 무엇입니까?");
            studio.write("보기 1", "정보보안팀에 알린다");
            studio.write("보기 2", "받은 사람에게 부탁한다");
            // Enter adds an option, Ctrl and up moves it
            key(studio, "보기 2", KeyCode.ENTER, true);
            studio.awaitTrue(
                    () -> StudioFixture.onFx(() -> field(studio, "보기 3").isFocused()));
            studio.write("보기 3", "며칠 지켜본다");
            key(studio, "보기 3", KeyCode.UP, false);
            studio.press("점검");
            studio.size(1440, 800);
            // a window is as large as wished only after a while
            studio.awaitTrue(() -> studio.scene().getHeight() <= 800);
            pressFinding(studio, "정답이 없습니다");
            studio.awaitTrue(() -> StudioFixture.onFx(() -> studio.scene().getFocusOwner() instanceof RadioButton));
            studio.awaitTrue(() -> StudioFixture.onFx(() -> isInSight(studio)));
            studio.size(1440, 1240);
            studio.press("보기 1이 정답");
            studio.see("되돌리기: 장면 2 정답 (Ctrl+Z)");
            studio.snapshot("editor-question-ko-light");
            studio.awaitTrue(() -> document(studio, script).scenes().get(1).question() != null);
            assertThat(document(studio, script).scenes().get(1).question())
                    .isEqualTo(new Question(
                            Question.Kind.SINGLE,
                            "잘못 보낸 것을 알았습니다. 가장 먼저 할 일은 무엇입니까?",
                            List.of("정보보안팀에 알린다", "며칠 지켜본다", "받은 사람에게 부탁한다"),
                            List.of(0),
                            "",
                            5));
            studio.press("검토 요청");
            pressInPopup(studio, "검토 요청");
            studio.see("검토 중");
            studio.press("설정");
            studio.press("검토, 1");
            studio.see("문제");
            studio.snapshot("review-question-ko-light");
            studio.press("설정");
            studio.press("English");
            studio.see("Library");
            studio.press("Library");
            studio.press("외부로 보낼 때, In review");
            studio.see("Scenes");
            studio.chooseScene(1);
            studio.see("This scene asks a question");
            studio.dark();
            studio.snapshot("editor-question-en-dark");
        }
    }

    @Test
    void withLargeTextThePanesGiveWay() throws Exception {
        Choices large = Choices.of(Locale.KOREAN).withLook(Look.LIGHT).withTextPercent(150);
        try (StudioFixture studio = StudioFixture.open(root, StudioFixture.REVIEWER, large)) {
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "large", """
                    {"title":"외부로 보낼 때","language":"ko","scenes":[
                    {"scene_id":1,"title":"외부로 보낼 때","text":"외부로 자료를 보낼 때 지킬 것을 알아봅니다.","layout":"title"},
                    {"scene_id":2,"title":"정리","text":"확인하고, 암호를 걸고, 보냅니다.","on_screen_text":["확인","암호"]}]}""", null);
            open(studio, "외부로 보낼 때");
            studio.size(1440, 900);
            studio.snapshot("editor-150-ko-light");
            studio.press("속성");
            studio.see("장면 제목");
            studio.snapshot("editor-150-drawer-ko-light");
        }
    }

    private static void open(StudioFixture studio, String title) {
        studio.press("설정");
        studio.press("보관함");
        studio.press(title + ", 초안");
        studio.see("검토 요청");
    }

    private static TextInputControl field(StudioFixture studio, String name) {
        return (TextInputControl) Objects.requireNonNull(NodeSearch.field(studio.root(), name));
    }

    private static String text(TextInputControl control) {
        return StudioFixture.onFx(control::getText);
    }

    private static void compose(TextInputControl control, String composed, String committed) {
        StudioFixture.onFx(() -> {
            List<InputMethodTextRun> runs = composed.isEmpty()
                    ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(
                    control,
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
            return true;
        });
    }

    private static void key(StudioFixture studio, String field, KeyCode code, boolean alt) {
        StudioFixture.onFx(() -> {
            Node target = field(studio, field);
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !alt, alt, false));
            return true;
        });
    }

    /** Whether the side is scrolled to where the keyboard is. */
    private static boolean isInSight(StudioFixture studio) {
        Node field = studio.scene().getFocusOwner();
        Node pane = studio.root().lookup(".editor-side .scroll-pane");
        return pane.localToScene(pane.getBoundsInLocal()).contains(field.localToScene(field.getBoundsInLocal()));
    }

    private static void pressFinding(StudioFixture studio, String words) {
        studio.awaitTrue(() -> StudioFixture.onFx(() -> {
            Optional<Button> shown = studio.root().lookupAll(".button.finding").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getAccessibleText().contains(words))
                    .findFirst();
            shown.ifPresent(Button::fire);
            return shown.isPresent();
        }));
    }

    /** Presses a button of a window above the studio's. */
    private static void pressInPopup(StudioFixture studio, String words) {
        studio.awaitTrue(() -> StudioFixture.onFx(() -> {
            Optional<Button> shown = inPopup(words);
            shown.ifPresent(Button::fire);
            return shown.isPresent();
        }));
    }

    private static Optional<Button> inPopup(String words) {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }

    private static List<String> titles(StudioFixture studio, VideoScript script) {
        return document(studio, script).scenes().stream()
                .map(scene -> scene.title())
                .toList();
    }

    private static String kept(StudioFixture studio, VideoScript script) {
        return document(studio, script).scenes().getFirst().text();
    }

    private static ScriptDocument document(StudioFixture studio, VideoScript script) {
        var copy = studio.lectern()
                .drafts()
                .open(StudioFixture.REVIEWER, script.scriptId())
                .copy();
        return ScriptDocument.of(copy == null ? script.rawJson() : copy.json());
    }
}
