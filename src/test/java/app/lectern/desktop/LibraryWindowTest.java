package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in the window: found, made, imported, duplicated, removed. */
class LibraryWindowTest {
    private static final User EVERYTHING = new User("관리자", EnumSet.allOf(Role.class));
    private static final List<String> TITLES =
            List.of("외부로 보낼 때", "안전하게 보관하기", "유출이 의심될 때", "수집과 동의의 원칙", "개인정보란 무엇인가");

    @TempDir
    Path root;

    @TempDir
    Path files;

    @Test
    void aVideoIsMadeRenamedDuplicatedRemovedAndHadBack() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            Lectern lectern = studio.lectern();
            studio.see("첫 영상을 만들어 볼까요?");
            studio.press("새 영상");
            studio.write("영상 제목", "비밀번호 지키기");
            studio.press("만들기");
            studio.see("비밀번호 지키기");
            studio.press("보관함");
            studio.see("비밀번호 지키기");
            key(".library-list", KeyCode.HOME, false);
            key(".library-list", KeyCode.F2, false);
            studio.write("영상 제목", "비밀번호를 지키는 법");
            studio.press("바꾸기");
            studio.see("비밀번호를 지키는 법");
            key(".library-list", KeyCode.D, true);
            studio.see("비밀번호를 지키는 법 사본");
            assertThat(lectern.library().entries(EVERYTHING)).hasSize(2);
            key(".library-list", KeyCode.A, true);
            studio.see("2개 골랐습니다");
            studio.snapshot("library-selected-ko-light");
            studio.press("삭제");
            studio.see("되돌리기");
            studio.awaitTrue(() -> !studio.sees("비밀번호를 지키는 법 사본"));
            studio.snapshot("library-removed-ko-light");
            studio.press("되돌리기");
            studio.see("비밀번호를 지키는 법 사본");
            assertThat(lectern.library().entries(EVERYTHING)).hasSize(2);
            key(".library-list", KeyCode.A, true);
            studio.press("삭제");
            studio.see("되돌리기");
            studio.press("설정");
            await(() -> lectern.library().entries(EVERYTHING).isEmpty());
            assertThat(lectern.videos().removed(EVERYTHING)).hasSize(2);
        }
    }

    @Test
    void droppedFilesBecomeVideosAndWhatWasLeftOutIsTold() throws Exception {
        Path markdown = Files.writeString(files.resolve("수업.md"), "# 보안 수업\n\n글입니다.\n\n| a | b |\n|---|---|\n");
        Path json = Files.writeString(
                files.resolve("plan.json"), "{\"title\":\"계획\",\"scenes\":[{\"scene_id\":1,\"text\":\"글입니다.\"}]}");
        Path broken = Files.writeString(files.resolve("broken.json"), "{");
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.see("첫 영상을 만들어 볼까요?");
            drop(markdown, json, broken);
            studio.see("파일 3개 가운데 2개를 가져왔습니다");
            studio.see("5번째 줄: 표는 가져오지 않습니다. 각 줄을 목록으로 적어 주십시오.");
            studio.see("보안 수업, 초안");
            studio.see("계획, 초안");
            studio.snapshot("library-imported-ko-light");
            studio.press("알림 닫기");
            drop(json);
            studio.see("계획");
            await(() -> studio.lectern().scripts().ofVideo(EVERYTHING, "plan").size() == 2);
        }
    }

    @Test
    void videosAreFoundByWordsInitialsStateAndTraining() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            fill(studio);
            studio.press("설정");
            studio.press("보관함");
            studio.see("외부로 보낼 때, 초안");
            studio.write("영상, 장면, 내레이션에서 찾기", "ㅇㅊㅇ ㅇㅅ");
            studio.see("유출이 의심될 때, 검토 중");
            studio.awaitTrue(() -> !studio.sees("외부로 보낼 때, 초안"));
            studio.write("영상, 장면, 내레이션에서 찾기", "없는 말");
            studio.see("찾으시는 영상이 없습니다");
            studio.snapshot("library-nothing-ko-light");
            studio.press("모두 보기");
            studio.press("검토 중  2");
            studio.see("유출이 의심될 때, 검토 중");
            studio.awaitTrue(() -> !studio.sees("외부로 보낼 때, 초안"));
            studio.press("전체  16");
            studio.see("외부로 보낼 때, 초안");
        }
    }

    @Test
    void cardsAndLinesInBothLooksLanguagesAndManySizes() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            fill(studio);
            shots(studio, "ko-light", "보관함", "카드", "목록", "설정");
            studio.press("어둡게");
            shots(studio, "ko-dark", "보관함", "카드", "목록", "설정");
            textSize(150);
            studio.press("보관함");
            studio.snapshot("library-cards-150-ko-dark");
            studio.press("목록");
            studio.snapshot("library-lines-150-ko-dark");
            studio.press("설정");
            studio.press("밝게");
            studio.press("English");
            shots(studio, "150-en-light", "Library", "Cards", "List", "Settings");
            textSize(100);
            shots(studio, "en-light", "Library", "Cards", "List", "Settings");
        }
    }

    private static void shots(
            StudioFixture studio, String name, String library, String cards, String lines, String settings)
            throws Exception {
        studio.press(settings);
        studio.press(library);
        studio.press(cards);
        for (int width : new int[] {1280, 1440, 2560}) {
            resize(width, width == 1280 ? 800 : width * 9 / 16);
            studio.snapshot("library-cards-" + width + "-" + name);
        }
        resize(1280, 800);
        studio.press(lines);
        studio.snapshot("library-lines-1280-" + name);
        resize(2560, 1440);
        studio.snapshot("library-lines-2560-" + name);
        resize(1440, 900);
        studio.press(settings);
    }

    /** Three trainings, one of them over, and a video of none; every state. */
    private static void fill(StudioFixture studio) throws Exception {
        Lectern lectern = studio.lectern();
        LocalDate today = LocalDate.now(Education.DEFAULT_ZONE);
        lectern.educations().save(EVERYTHING, new Education("privacy", "개인정보 보호 교육 2026", today.plusMonths(1)));
        lectern.educations().save(EVERYTHING, new Education("safety", "산업안전보건 교육 2026 하반기", today.plusMonths(2)));
        lectern.educations().save(EVERYTHING, new Education("old", "직장 내 성희롱 예방 교육 2025", today.minusDays(9)));
        for (String training : new String[] {"old", "safety", "privacy"}) {
            for (int i = 0; i < TITLES.size(); i++) {
                String id = training + "-" + i;
                String title = training.equals("privacy") ? TITLES.get(i) : TITLES.get(i) + " " + training;
                VideoScript script = create(lectern, id, title, i);
                lectern.educations().assign(EVERYTHING, id, training);
                state(studio, script, training, i);
            }
        }
        create(lectern, "alone", "업무 담당자가 반드시 알아야 할 개인정보의 수집과 이용, 제공, 보관, 파기의 모든 절차", 2);
        studio.narrator = new GatedNarrator();
        studio.narrator.close();
        render(lectern, lectern.scripts().ofVideo(EVERYTHING, "privacy-1").getFirst());
        studio.narrator.awaitEntered();
    }

    private static void state(StudioFixture studio, VideoScript script, String training, int i) {
        Lectern lectern = studio.lectern();
        switch (i) {
            case 1, 3 -> lectern.reviews().approve(EVERYTHING, script.scriptId());
            case 2 -> lectern.reviews().send(EVERYTHING, script.scriptId(), "확인해 주세요");
            case 4 -> {
                if (training.equals("privacy")) {
                    lectern.reviews().approve(EVERYTHING, script.scriptId());
                    RenderJob job = render(lectern, script);
                    await(() -> lectern.renders()
                            .get(EVERYTHING, job.jobId())
                            .status()
                            .isFinal());
                } else {
                    lectern.reviews().reject(EVERYTHING, script.scriptId(), "사례가 부족합니다");
                }
            }
            default -> {}
        }
    }

    private static RenderJob render(Lectern lectern, VideoScript script) {
        return lectern.renders().create(EVERYTHING, script.videoId(), script.scriptId(), VideoFormat.HD_720);
    }

    private static VideoScript create(Lectern lectern, String id, String title, int look) {
        String theme = List.of("calm", "warm", "bold", "calm", "warm").get(look);
        String json = """
                {"title":"%s","language":"ko","theme":"%s","scenes":[
                {"scene_id":1,"title":"%s","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다. 이름과 연락처는 물론이고, 다른 정보와 결합해 알아볼 수 있는 것도 포함됩니다.",
                "on_screen_text":["목적을 분명히","필요한 만큼만","동의를 받고"]}]}""".formatted(title, theme, title);
        return lectern.scripts().create(EVERYTHING, id, json, null);
    }

    private static Stage window() {
        return (Stage) Window.getWindows().stream()
                .filter(window -> window instanceof Stage
                        && window.isShowing()
                        && window.getScene().getRoot() != null)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static void resize(int width, int height) {
        StudioFixture.onFx(() -> {
            window().setWidth(width);
            window().setHeight(height);
            return true;
        });
    }

    private static void textSize(int percent) {
        await(() -> StudioFixture.onFx(() -> window().getScene().lookup(".slider") != null));
        StudioFixture.onFx(() -> {
            ((Slider) window().getScene().lookup(".slider")).setValue(percent);
            return true;
        });
    }

    private static void key(String selector, KeyCode code, boolean control) {
        await(() -> StudioFixture.onFx(() -> window().getScene().lookup(selector) != null));
        StudioFixture.onFx(() -> {
            Node node = window().getScene().lookup(selector);
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
    }

    /** As when files are let go over the middle of the window. */
    static void drop(Path... dropped) {
        dropOn(".library", dropped);
    }

    static void dropOn(String selector, Path... dropped) {
        List<File> all = Arrays.stream(dropped).map(Path::toFile).toList();
        StudioFixture.onFx(() -> {
            Scene scene = window().getScene();
            Node target = scene.lookup(selector);
            Dragboard dragboard =
                    DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            dragboard.setContent(Map.of(DataFormat.FILES, all));
            Event.fireEvent(
                    target,
                    new DragEvent(DragEvent.DRAG_DROPPED, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, null, null));
            return true;
        });
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
