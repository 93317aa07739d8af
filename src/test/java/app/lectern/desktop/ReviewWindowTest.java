package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.education.Education;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.RememberedSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewWindowTest {
    private static final User FIRST = new User("첫사람", Set.of(Role.values()));
    private static final User AUTHOR = new User("김하늘", Set.of(Role.AUTHOR));
    private static final User REVIEWER = new User("박바다", Set.of(Role.REVIEWER));

    private static final String OLD = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"유출이 의심될 때","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다.","on_screen_text":["개인정보 보호 교육"]},
            {"scene_id":2,"title":"바로 알려야 하는 까닭","text":"개인정보가 밖으로 나간 것 같다면 하루 안에 개인정보 보호 담당자에게 알립니다. 늦게 알릴수록 피해가 커집니다.",
             "on_screen_text":["피해가 커지기 전에","혼자 판단하지 않기"]},
            {"scene_id":3,"title":"담당자에게 알리는 순서","text":"먼저 메일로 알리고, 알게 된 시각과 경위를 적습니다. 파일을 지우거나 고치지 않습니다.",
             "on_screen_text":["멈추기","알리기","기록하기"]},
            {"scene_id":4,"title":"예전 절차","text":"이 장면은 더는 쓰지 않습니다."},
            {"scene_id":5,"title":"정리","text":"기억합시다.","on_screen_text":["지체 없이","있는 그대로"]}]}""";

    private static final String NEW = """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"유출이 의심될 때","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다.","on_screen_text":["개인정보 보호 교육"]},
            {"scene_id":2,"title":"바로 알려야 하는 까닭","text":"개인정보가 밖으로 나간 것 같다면 지체 없이 개인정보 보호 담당자에게 알립니다. 혼자 판단하지 않습니다. 늦게 알릴수록 피해가 커집니다.",
             "on_screen_text":["피해가 커지기 전에","72시간 안에 통지","혼자 판단하지 않기"]},
            {"scene_id":3,"title":"담당자에게 알리는 순서","text":"먼저 전화로 알리고, 알게 된 시각과 경위를 사실대로 적습니다. 파일을 지우거나 옮기지 않습니다.",
             "on_screen_text":["멈추기","알리기","기록하기"]},
            {"scene_id":6,"title":"72시간 안에 하는 일","text":"유출을 안 때부터 72시간 안에 정보 주체에게 알립니다.","on_screen_text":["정보 주체에게 알리기","기관에 신고하기"]},
            {"scene_id":5,"title":"정리","text":"기억합시다.","on_screen_text":["지체 없이","있는 그대로"]}]}""";

    @TempDir
    Path root;

    @Test
    void aTextGoesToTheReviewerComesBackIsMendedAndIsApproved() throws Exception {
        try (StudioFixture author = StudioFixture.open(root, AUTHOR)) {
            VideoScript script = prepare(author.lectern());
            author.press("설정");
            author.press("보관함");
            author.press("유출이 의심될 때, 초안");
            author.see("내레이션");
            author.press("검토 요청");
            Popups.write("검토자에게 전할 말이 있으면 적어 주세요", "신고 기준을 법령에 맞게 고쳤습니다.");
            Popups.tick("박바다");
            Popups.write("검토 기한", "2026-13-32");
            Popups.press("검토 요청");
            Popups.write("검토 기한", LocalDate.now(Education.DEFAULT_ZONE).toString());
            author.snapshotOfPopup("review-ask-ko-light");
            Popups.press("검토 요청");
            author.see("검토 중");
            waiting(author.lectern(), OLD);
            try (StudioFixture reviewer = beside(author.lectern(), Locale.KOREAN)) {
                reviewer.see("나를 기다리는 검토: 오늘까지 1건.");
                reviewer.press("검토, 3, 오늘까지 1건");
                reviewer.see("나에게 요청");
                assertThat(firstInQueue(reviewer)).startsWith("유출이 의심될 때, 오늘까지, 나에게 요청, 김하늘");
                reviewer.snapshot("review-due-ko-light");
                reviewer.press("검토자와 기한");
                Popups.write("검토 기한", "");
                Popups.press("저장");
                reviewer.press("검토, 3");
                reviewer.see("신고 기준을 법령에 맞게 고쳤습니다.");
                reviewer.see("넣음: 지체 없이 ");
                reviewer.see("뺀 장면");
                reviewer.press("장면 3에 의견 쓰기, 열린 의견 0");
                reviewer.write("의견 쓰기", "‘경위’가 무엇인지 풀어 써 주세요.");
                reviewer.tick("승인을 막는 의견");
                reviewer.press("올리기");
                reviewer.see("막는 의견 1건이 열려 있어 승인할 수 없습니다: 장면 3");
                reviewer.snapshot("review-blocked-ko-light");
                reviewer.key(KeyCode.ESCAPE, false);
                reviewer.press("반려");
                Popups.write("반려하는 까닭을 적어 주세요", "말이 어렵습니다.");
                Popups.press("반려");
                reviewer.see("박바다 님이 돌려보냈습니다: 말이 어렵습니다.");
                assertThat(status(author, script)).isEqualTo(ScriptStatus.REJECTED);
                author.press("설정");
                author.press("검토, 1");
                author.see("박바다 님이 돌려보냈습니다: 말이 어렵습니다.");
                assertThat(author.sees("승인")).isFalse();
                author.press("편집에서 열기: ‘경위’가 무엇인지 풀어 써 주세요.");
                author.see("내레이션");
                author.awaitTrue(() -> narration(author).startsWith("먼저 전화로"));
                author.write("내레이션", "먼저 전화로 알리고, 알게 된 때와 어떻게 알았는지를 적습니다.");
                author.key(KeyCode.S, true);
                author.press("검토 요청");
                Popups.press("검토 요청");
                author.see("검토 중");
                reviewer.press("해결로 표시: ‘경위’가 무엇인지 풀어 써 주세요.");
                reviewer.see("해결됨");
                reviewer.see("넣음: 때와 어떻게 알았는지를 ");
                reviewer.press("승인");
                reviewer.see("‘유출이 의심될 때’를 승인했습니다.");
                reviewer.see("지금 렌더");
                reviewer.see("박바다 님이 승인한 글입니다.");
                reviewer.snapshot("review-approved-ko-light");
                VideoScript approved =
                        author.lectern().scripts().ofVideo(AUTHOR, "v").getFirst();
                assertThat(approved.approvedBy()).isEqualTo("박바다");
                assertThat(approved.rawJson()).contains("어떻게 알았는지를");
                assertThat(author.lectern().history().verify(FIRST).isIntact()).isTrue();
            }
        }
    }

    @Test
    void theDeskTeachesWhileNothingWaits() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.press("검토");
            studio.see("아직 검토할 대본이 없습니다");
            studio.snapshot("review-empty-ko-light");
        }
    }

    @Test
    void theDeskIsUsedByKeysAndPlaysAScene() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            waiting(studio.lectern(), OLD.replace("\"scene_id\"", "\"pause_after_sec\":50,\"scene_id\""));
            studio.narrator.close();
            studio.press("검토");
            studio.see("이 영상은 아직 승인된 적이 없어 견줄 글이 없습니다. 모든 장면이 새 글이니 처음부터 끝까지 보아 주세요.");
            Keyboard keyboard = new Keyboard(studio);
            keyboard.press(KeyCode.J);
            keyboard.press(KeyCode.SPACE);
            studio.see("음성을 만드는 중입니다");
            studio.narrator.open();
            studio.see("소리 장치가 없어 소리 없이 시간에 맞추어 보여 드립니다.");
            studio.snapshot("review-playing-ko-light");
            keyboard.press(KeyCode.SPACE);
            studio.see("이어서 재생 (Space)");
            keyboard.press(KeyCode.ESCAPE);
            keyboard.press(KeyCode.C);
            studio.awaitTrue(
                    () -> StudioFixture.onFx(() -> studio.scene().getFocusOwner() instanceof TextInputControl));
            studio.write("의견 쓰기", "A");
            keyboard.press(KeyCode.A);
            keyboard.press(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
            studio.see("열린 의견 1");
            keyboard.press(KeyCode.ESCAPE);
            keyboard.press(KeyCode.F1);
            studio.see("까닭을 적어 반려");
            studio.snapshot("review-keys-ko-light");
            keyboard.press(KeyCode.ESCAPE);
            keyboard.press(KeyCode.A);
            studio.see("‘작업 전 안전 점검’을 승인했습니다.");
            studio.press("초안 렌더");
            studio.see("‘작업 전 안전 점검’의 초안 영상을 만들기 시작했습니다.");
            studio.press("결과 열기");
            studio.see("이 컴퓨터에서는 소리와 함께 재생할 수 없어 그림과 자막만 보여 드립니다. 영상 파일은 온전합니다.");
            studio.snapshot("review-draft-ko-light");
        }
    }

    @Test
    void theDeskInBothLanguagesAndLooksAndAtEverySize() throws Exception {
        try (StudioFixture author = StudioFixture.open(root, AUTHOR)) {
            VideoScript script = prepare(author.lectern());
            author.lectern()
                    .comments()
                    .comment(
                            REVIEWER,
                            script.scriptId(),
                            "2",
                            "지체 없이",
                            "며칠인지 묻는 사람이 많습니다. 화면에 ‘72시간’을 함께 적어 주세요.",
                            true);
            author.lectern()
                    .comments()
                    .comment(REVIEWER, script.scriptId(), "3", "‘경위’가 또렷하게 들리지 않습니다. 발음 사전을 확인해 주세요.", false);
            String settled = author.lectern()
                    .comments()
                    .comment(AUTHOR, script.scriptId(), null, "표지의 교육 연도를 2026으로 바꿨습니다.", false)
                    .commentId();
            author.lectern().comments().resolve(REVIEWER, settled);
            author.lectern().educations().setZone(FIRST, "Etc/GMT+12");
            LocalDate over = LocalDate.now(ZoneId.of("Etc/GMT+12"));
            author.lectern()
                    .reviews()
                    .send(
                            AUTHOR,
                            script.scriptId(),
                            "신고 기준과 알리는 순서를 법령에 맞게 고쳤습니다.",
                            new ReviewPlan(List.of(REVIEWER.userId()), over));
            author.lectern().educations().setZone(FIRST, "Pacific/Kiritimati");
            List<VideoScript> others = waiting(author.lectern(), OLD);
            author.lectern()
                    .reviews()
                    .plan(
                            FIRST,
                            others.getFirst().scriptId(),
                            new ReviewPlan(List.of(), LocalDate.now(ZoneId.of("Pacific/Kiritimati"))));
            for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
                try (StudioFixture studio = beside(author.lectern(), locale)) {
                    boolean korean = locale.equals(Locale.KOREAN);
                    String name = "review-" + locale.getLanguage();
                    studio.see(
                            korean
                                    ? "나를 기다리는 검토: 기한 지남 1건, 오늘까지 1건."
                                    : "Reviews that wait for you: 1 overdue, 1 due today.");
                    studio.snapshot("review-due-toast-" + locale.getLanguage());
                    studio.press(korean ? "검토 보기" : "Show reviews");
                    studio.press(korean ? "장면 2 보기" : "Show scene 2");
                    studio.snapshot(name + "-light");
                    studio.size(1280, 800);
                    studio.snapshot(name + "-1280-light");
                    studio.size(1440, 900);
                    studio.dark();
                    studio.snapshot(name + "-dark");
                }
            }
            for (int percent : new int[] {150, 200}) {
                try (StudioFixture studio = beside(
                        author.lectern(),
                        Choices.of(Locale.KOREAN).withLook(Look.LIGHT).withTextPercent(percent))) {
                    studio.size(1280, 800);
                    studio.press("검토 보기");
                    studio.see("넣음: 지체 없이 ");
                    studio.snapshot("review-ko-1280-" + percent);
                    studio.press("의견");
                    studio.snapshot("review-ko-1280-comments-" + percent);
                }
            }
        }
    }

    /** A team, the last approved revision, and a draft after it that nobody has sent yet. */
    private static VideoScript prepare(Lectern lectern) throws Exception {
        person(lectern, REVIEWER);
        lectern.people().mode(FIRST, WorkspaceMode.TEAM);
        lectern.educations().save(FIRST, new Education("privacy", "개인정보 보호 교육 2026", LocalDate.of(2030, 1, 1)));
        VideoScript old = lectern.scripts().create(AUTHOR, "v", OLD, null);
        lectern.educations().assign(FIRST, "v", "privacy");
        lectern.reviews().approve(REVIEWER, old.scriptId());
        return lectern.scripts().edit(AUTHOR, old.scriptId(), NEW, null, null);
    }

    /** Scripts that were never approved and wait. */
    private static List<VideoScript> waiting(Lectern lectern, String json) {
        List<VideoScript> sent = new ArrayList<>();
        for (String title : new String[] {"작업 전 안전 점검", "화학물질 경고 표지"}) {
            VideoScript script = lectern.scripts()
                    .create(AUTHOR, "w" + title.length() + title.hashCode(), json.replace("유출이 의심될 때", title), null);
            sent.add(lectern.reviews().send(AUTHOR, script.scriptId(), "처음 쓴 대본입니다."));
        }
        return sent;
    }

    private static String firstInQueue(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            ListView<?> list = (ListView<?>) studio.root().lookup(".review-queue .list-view");
            return list.lookupAll(".list-cell").stream()
                    .map(ListCell.class::cast)
                    .filter(cell -> cell.getIndex() == 0)
                    .map(cell -> String.valueOf(cell.getAccessibleText()))
                    .findFirst()
                    .orElse("");
        });
    }

    private static void person(Lectern lectern, User user) {
        lectern.people().add(FIRST, user.userId(), "", user.roles());
        lectern.passwords().set(FIRST, user.userId(), password());
    }

    private static String password() {
        return "느린 달팽이 셋 파란 우산";
    }

    private StudioFixture beside(Lectern lectern, Locale locale) throws Exception {
        return beside(lectern, Choices.of(locale).withLook(Look.LIGHT));
    }

    private StudioFixture beside(Lectern lectern, Choices choices) throws Exception {
        Path sessions = root.resolve("sessions-of-the-reviewer");
        new RememberedSession(sessions, lectern.config().workspace().root())
                .save(lectern.signIns().signIn(REVIEWER.userId(), password()).secret());
        return StudioFixture.onto(lectern, sessions, choices);
    }

    private static ScriptStatus status(StudioFixture studio, VideoScript script) {
        return studio.lectern().scripts().get(AUTHOR, script.scriptId()).status();
    }

    private static String narration(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            Node field = NodeSearch.field(studio.root(), "내레이션");
            return field instanceof TextInputControl text ? text.getText() : "";
        });
    }
}
