package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.support.FakeChatServer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From no model at all to scenes that an author takes over from one. */
class DraftingWindowTest {
    private static final User EVERYTHING = new User("관리자", EnumSet.allOf(Role.class));
    private static final String LESSON = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"바로 알려야 하는 이유","text":"개인정보의 유출이 의심되는 정황을 인지한 경우에는 [[strong|지체 없이]] 소관 부서의 담당자에게 통지하여야 합니다."},
            {"scene_id":2,"title":"받는 사람","text":"수신인을 재차 확인하는 절차를 준수합니다.","on_screen_text":["두 번 확인"]},
            {"scene_id":3,"title":"신고","text":"112에 신고합니다."}]}""";

    private static final String PLAINER = """
            {"scenes":[
            {"scene":1,"text":"개인정보가 밖으로 나간 것 같으면 바로 담당자에게 알려 주세요."},
            {"scene":2,"text":"받는 사람을 한 번 더 확인해 주세요.","approve":true}]}""";

    private static final String OUTLINE = """
            {"scenes":[{"title":"Why a second look at the address prevents most of all accidental disclosures of personal data","on_screen_text":["Type the name, then read the whole address aloud","Compare it with the last message","Only then send"]},
            {"title":"Remember","on_screen_text":["Look twice"]}]}""";

    private static final String QUESTION = """
            {"scenes":[{"scene":3,"title":"확인","text":"어디에 신고할까요?","question":{"kind":"single","text":"유출이 의심되면 어디에 신고합니까?",
            "options":["112","114","119"],"correct":[1],"feedback":"112에 신고합니다."}}]}""";

    @TempDir
    Path root;

    @Test
    void aModelIsNamedAskedAndItsScenesAreTakenOneByOne() throws Exception {
        try (FakeChatServer server = new FakeChatServer();
                StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            VideoScript script = studio.lectern().scripts().create(EVERYTHING, "v", LESSON, null);
            toEditor(studio);
            openDrafting(studio);
            studio.see("아직 정해 둔 모델이 없습니다. 정하기 전에는 아무 데도 묻지 않습니다.");
            studio.snapshot("drafting-no-model-ko-light");
            studio.press("모델 정하기");
            studio.see("초안을 쓰는 모델");
            studio.see("쓰지 않음");
            studio.snapshot("settings-model-empty-ko-light");
            studio.write("주소", server.url());
            studio.write("모델", "tiny");
            studio.write("키 (필요할 때)", "sk-very-secret");
            studio.press("이 모델 쓰기");
            studio.see("이제 이 모델에 부탁합니다.");
            studio.press("연결 시험");
            studio.see(server.url() + particle(server) + " 답하고, 모델 tiny이(가) 있습니다.");
            studio.snapshot("settings-model-ko-light");
            toEditor(studio);
            openDrafting(studio);
            studio.press("쉽게");
            studio.press("보낼 것 보기");
            studio.see("이렇게 보냅니다");
            studio.snapshot("drafting-sent-ko-light");
            assertThat(server.asked()).isEmpty();
            server.raw(429, Map.of("Retry-After", "20"), "Rate limit reached")
                    .holds()
                    .says(PLAINER);
            studio.press("이대로 보내기");
            studio.seeBeginning(server.url() + "에 요청이 너무 많습니다. 20초 뒤에");
            studio.snapshot("drafting-error-ko-light");
            studio.press("이대로 보내기");
            studio.see("답을 기다리는 중");
            studio.press("취소");
            studio.press("이대로 보내기");
            studio.see("tiny의 초안입니다. 틀릴 수 있으니 처음 보는 글처럼 읽어 주십시오.");
            studio.snapshot("drafting-offer-ko-light");
            assertThat(StudioFixture.onFx(() -> studio.root().lookupAll(".change-text > .change-kept").stream()
                            .map(text -> ((Text) text).getText())
                            .toList()))
                    .as("a full stop stays in the line of its word")
                    .isNotEmpty()
                    .noneMatch(text -> text.startsWith("."));
            studio.dark();
            studio.snapshot("drafting-offer-ko-dark");
            studio.key(KeyCode.ESCAPE, false);
            studio.awaitTrue(() -> !studio.sees("2개 가운데 0개"));
            openDrafting(studio);
            studio.press("장면 2 받아들이기");
            studio.see("2개 가운데 1개");
            studio.press("받아들인 장면 넣기");
            studio.see("모델 초안에서 장면 1개를 넣었습니다");
            studio.press("되돌리기: 모델 초안 (장면 1개) (Ctrl+Z)");
            studio.press("다시 하기: 모델 초안 (장면 1개) (Ctrl+Shift+Z)");
            studio.awaitTrue(() -> studio.lectern()
                            .drafts()
                            .open(EVERYTHING, script.scriptId())
                            .copy()
                    != null);
            ScriptDocument written = ScriptDocument.of(Objects.requireNonNull(studio.lectern()
                            .drafts()
                            .open(EVERYTHING, script.scriptId())
                            .copy())
                    .json());
            assertThat(written.scenes().getFirst())
                    .isEqualTo(ScriptDocument.of(LESSON).scenes().getFirst());
            assertThat(written.scenes().get(1).text()).isEqualTo("받는 사람을 한 번 더 확인해 주세요.");
            studio.awaitTrue(() -> studio.lectern().history().ofVideo(EVERYTHING, "v").stream()
                    .anyMatch(line -> line.event().action() == HistoryAction.MODEL_DRAFTED
                            && line.event().by().equals(EVERYTHING.userId())
                            && "2".equals(line.event().details().get("scenes"))));
            assertThat(studio.lectern()
                            .scripts()
                            .get(EVERYTHING, script.scriptId())
                            .status())
                    .isEqualTo(ScriptStatus.DRAFT);
            assertThat(studio.lectern().renders().newest(EVERYTHING, 10)).isEmpty();
            inEnglish(studio, server);
        }
    }

    private static void inEnglish(StudioFixture studio, FakeChatServer server) throws Exception {
        studio.press("설정");
        studio.press("어둡게");
        studio.press("English");
        studio.press("Model");
        studio.see("In use");
        studio.snapshot("settings-model-en-dark");
        studio.press("Library");
        studio.press("유출이 의심될 때, Draft");
        studio.see("받는 사람");
        openDrafting(studio, "Find actions, videos, trainings, settings", "Draft with a model");
        studio.write("Topic", "A second look at the address");
        studio.snapshot("drafting-form-en-dark");
        studio.press("Questions");
        server.says(QUESTION).says(OUTLINE);
        studio.press("See what will be sent");
        studio.press("Send this");
        studio.see("0 of 1 accepted");
        studio.snapshot("drafting-question-en-dark");
        studio.press("Discard all");
        studio.press("Outline");
        studio.press("See what will be sent");
        studio.press("Send this");
        studio.see("0 of 2 accepted");
        studio.press("Accept all");
        studio.snapshot("drafting-offer-en-dark");
    }

    /** Of the port's last digit. */
    private static String particle(FakeChatServer server) {
        return "2459".indexOf(server.url().charAt(server.url().length() - 1)) < 0 ? "이" : "가";
    }

    private static void toEditor(StudioFixture studio) {
        studio.press("설정");
        studio.press("보관함");
        studio.press("유출이 의심될 때, 초안");
        studio.see("받는 사람");
    }

    private static void openDrafting(StudioFixture studio) {
        openDrafting(studio, "동작, 영상, 교육, 설정에서 찾기", "모델로 초안");
    }

    static void openDrafting(StudioFixture studio, String prompt, String name) {
        Keyboard keys = new Keyboard(studio);
        keys.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        studio.write(prompt, name);
        keys.press(KeyCode.ENTER);
        studio.see(name);
    }
}
