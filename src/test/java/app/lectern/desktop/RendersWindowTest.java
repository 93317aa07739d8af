package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.publication.Publication;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer does among the renders. */
class RendersWindowTest {
    @TempDir
    Path root;

    @Test
    void waitingRendersArePutInAnotherOrderByButtonsAndKeys() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            RenderedVideos.inEveryState(studio);
            studio.key(KeyCode.DIGIT4, true);
            studio.see("끌거나 Alt+↑ ↓로 순서를 바꿉니다");
            studio.press("피싱 메일 앞으로");
            studio.awaitTrue(() -> waiting(studio).equals(List.of("waiting-1", "waiting-3", "waiting-2")));
            ListView<?> list = list(studio);
            StudioFixture.onFx(() -> {
                list.requestFocus();
                list.getSelectionModel().select(4 + 1);
                return true;
            });
            studio.awaitTrue(() -> StudioFixture.onFx(() ->
                    String.valueOf(list.getSelectionModel().getSelectedItem()).contains("waiting-1")));
            alt(list, KeyCode.DOWN);
            studio.awaitTrue(() -> waiting(studio).equals(List.of("waiting-3", "waiting-1", "waiting-2")));
            // the moved one stays chosen, so that it can be moved on
            studio.awaitTrue(() -> StudioFixture.onFx(() ->
                    String.valueOf(list.getSelectionModel().getSelectedItem()).contains("waiting-1")
                            && list.getSelectionModel().getSelectedIndex() == 6));
            alt(list, KeyCode.DOWN);
            studio.awaitTrue(() -> waiting(studio).equals(List.of("waiting-3", "waiting-2", "waiting-1")));
            studio.choose("응급 상황 대처의 우선순위: 보통", "긴급");
            studio.see("긴급");
            studio.see("응급 상황 대처의 우선순위: 긴급");
            assertThat(waiting(studio)).containsExactly("waiting-1", "waiting-3", "waiting-2");
        }
    }

    private static void alt(Node node, KeyCode code) {
        StudioFixture.onFx(() -> {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
            return true;
        });
    }

    private static List<String> waiting(StudioFixture studio) {
        return studio.lectern().renders().unfinished(StudioFixture.REVIEWER).stream()
                .filter(job -> job.status() == RenderJobStatus.PENDING)
                .map(RenderJob::videoId)
                .toList();
    }

    @Test
    void aFailureSaysStepSceneAndReasonAndLeadsToTheField() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.fail();
            RenderJob job = RenderedVideos.render(studio, "v", "추락 사고 예방");
            RenderedVideos.await(studio, job, RenderJobStatus.FAILED);
            studio.key(KeyCode.DIGIT4, true);
            studio.seeBeginning("음성 만들기 단계에서 실패했습니다. 장면 1");
            studio.see("음성 만들기 실패");
            studio.press("설정");
            studio.press("English");
            studio.see("Look and language");
            studio.key(KeyCode.DIGIT4, true);
            // told in the language of the window, not in the one it failed in
            studio.seeBeginning("Failed while speaking. Scene 1");
            studio.press("Go to “Narration”");
            studio.awaitTrue(() -> StudioFixture.onFx(() -> {
                Node focus = studio.scene().getFocusOwner();
                return focus != null && "Narration".equals(focus.getAccessibleText());
            }));
        }
    }

    @Test
    void aRenderThatIsMoreThanHalfDoneIsCancelledAfterAQuestion() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root);
                HeldRender held = new HeldRender(studio.lectern(), RenderStep.COMPOSE_VIDEO)) {
            assertThat(held).isNotNull();
            RenderJob job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.key(KeyCode.DIGIT4, true);
            studio.see("영상 합치기 0 %");
            studio.press("취소");
            studio.see("60 %까지 했습니다. 취소할까요?");
            studio.press("계속 렌더");
            assertThat(RenderedVideos.job(studio, job).status()).isEqualTo(RenderJobStatus.RUNNING);
            studio.press("취소");
            studio.press("렌더 취소");
            studio.see("취소됨");
            RenderedVideos.await(studio, job, RenderJobStatus.CANCELED);
        }
    }

    @Test
    void whatIsAskedForTwiceLeadsToTheRenderInTheWay() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.close();
            RenderJob first = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.narrator.awaitEntered();
            studio.key(KeyCode.DIGIT4, true);
            studio.press("취소");
            RenderedVideos.await(studio, first, RenderJobStatus.CANCELED);
            studio.see("취소됨");
            // somebody else was quicker: their render is not in this list yet
            StudioFixture.onFx(() -> {
                studio.lectern().renders().create(StudioFixture.REVIEWER, "v", first.scriptId(), first.format());
                retry(studio).fire();
                return true;
            });
            studio.see("이 영상의 렌더가 이미 진행 중이거나 차례를 기다립니다.");
            studio.snapshot("renders-in-the-way-ko-light");
            studio.press("그 렌더 보기");
            studio.awaitTrue(() -> StudioFixture.onFx(() ->
                    list(studio).isFocused() && list(studio).getSelectionModel().getSelectedIndex() == 1));
            studio.narrator.open();
        }
    }

    private static Button retry(StudioFixture studio) {
        return studio.root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "다시 시도".equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static ListView<?> list(StudioFixture studio) {
        return (ListView<?>) Objects.requireNonNull(studio.root().lookup(".renders-list"));
    }

    @Test
    void theLogIsReadFollowedAndCopied() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.close();
            RenderJob job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.key(KeyCode.DIGIT4, true);
            studio.press("안전하게 보관하기 기록");
            studio.see("2/7 음성 만들기 시작");
            assertThat(studio.sees("슬라이드 2장")).isFalse();
            studio.narrator.open();
            RenderedVideos.await(studio, job, RenderJobStatus.SUCCEEDED);
            studio.see("슬라이드 2장");
            studio.seeBeginning("완료 · ");
            studio.press("모두 복사");
            String copied =
                    StudioFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.lines()).anyMatch(line -> line.endsWith("  대본 확인 · 장면 2개"));
            studio.press("기록 닫기");
            assertThat(studio.sees("모두 복사")).isFalse();
        }
    }

    @Test
    void howManyRunAtOnceIsChosenAndTakesEffectAtOnce() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.close();
            RenderedVideos.render(studio, "a", "하나");
            studio.narrator.awaitEntered();
            RenderJob second = RenderedVideos.render(studio, "b", "둘");
            studio.key(KeyCode.DIGIT4, true);
            studio.see("차례를 기다림");
            studio.awaitTrue(() -> StudioFixture.onFx(() -> box(studio) != null));
            StudioFixture.onFx(() -> {
                Objects.requireNonNull(box(studio)).getSelectionModel().select(1);
                return true;
            });
            RenderedVideos.await(studio, second, RenderJobStatus.RUNNING);
            studio.awaitTrue(() -> !studio.sees("차례를 기다림"));
            studio.narrator.open();
        }
    }

    private static ComboBox<?> box(StudioFixture studio) {
        return (ComboBox<?>) studio.root().lookup(".header .combo-box");
    }

    @Test
    void aNoteIsWrittenWhileTheListChanges() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            RenderJob job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            RenderedVideos.await(studio, job, RenderJobStatus.SUCCEEDED);
            studio.key(KeyCode.DIGIT4, true);
            studio.press("안전하게 보관하기 게시");
            studio.awaitTrue(() -> writesNote(studio));
            writeOn(studio, "이번 주");
            RenderJob other = RenderedVideos.render(studio, "w", "피싱 메일");
            RenderedVideos.await(studio, other, RenderJobStatus.SUCCEEDED);
            // the row with the field is the second one now
            studio.awaitTrue(() -> studio.sees("피싱 메일") && studio.sees("최근 완료"));
            studio.awaitTrue(() -> writesNote(studio));
            writeOn(studio, " 교육");
            studio.press("지금 게시");
            studio.see("게시됨");
            assertThat(studio.lectern().publishing().ofVideo(StudioFixture.REVIEWER, "v"))
                    .singleElement()
                    .extracting(Publication::note)
                    .isEqualTo("이번 주 교육");
        }
    }

    private static void writeOn(StudioFixture studio, String text) {
        StudioFixture.onFx(() -> {
            TextField note = (TextField) studio.scene().getFocusOwner();
            note.replaceSelection(text);
            return true;
        });
    }

    private static boolean writesNote(StudioFixture studio) {
        return StudioFixture.onFx(() -> {
            Node focus = studio.scene().getFocusOwner();
            return focus != null && "게시 메모".equals(focus.getAccessibleText());
        });
    }

    @Test
    void closingWhileRenderingAsksAndFinishesOutOfTheWay() throws Exception {
        RenderJob job;
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.close();
            job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.narrator.awaitEntered();
            studio.see("렌더 중");
            studio.key(KeyCode.Q, true);
            studio.see("렌더가 끝나지 않았습니다");
            studio.snapshot("renders-quit-ko-light");
            studio.press("계속 쓰기");
            studio.key(KeyCode.Q, true);
            studio.press("끝나면 닫기");
            assertThat(RenderedVideos.job(studio, job).status()).isEqualTo(RenderJobStatus.RUNNING);
            studio.narrator.open();
            studio.awaitTrue(
                    () -> !StudioFixture.onFx(() -> studio.scene().getWindow().isShowing()));
        }
        try (StudioFixture studio = StudioFixture.open(root)) {
            assertThat(RenderedVideos.job(studio, job).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
        }
    }

    @Test
    void closingWhileRenderingStopsCleanlyAndTheNextStartGoesOn() throws Exception {
        RenderJob job;
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator.close();
            job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.narrator.awaitEntered();
            studio.see("렌더 중");
            studio.key(KeyCode.Q, true);
            studio.press("멈추고 닫기");
            studio.awaitTrue(
                    () -> !StudioFixture.onFx(() -> studio.scene().getWindow().isShowing()));
            assertThat(root.resolve("work")).isEmptyDirectory();
        }
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.narrator = new GatedNarrator();
            RenderedVideos.await(studio, job, RenderJobStatus.SUCCEEDED);
            studio.key(KeyCode.DIGIT4, true);
            studio.see("최근 완료");
            studio.see("안전하게 보관하기");
        }
    }

    @Test
    void theListInBothLooksAndLanguagesAndLargeText() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            RenderedVideos.inEveryState(studio);
            studio.key(KeyCode.DIGIT4, true);
            studio.see("진행 중");
            studio.choose("응급 상황 대처의 우선순위: 보통", "긴급");
            studio.choose("피싱 메일의 우선순위: 보통", "낮음");
            studio.see("낮음");
            studio.press("안전하게 보관하기 기록");
            studio.see("2/7 음성 만들기 시작");
            studio.snapshot("renders-list-ko-light");
            studio.press("설정");
            studio.press("어둡게");
            studio.key(KeyCode.DIGIT4, true);
            studio.see("진행 중");
            studio.snapshot("renders-list-ko-dark");
            studio.press("설정");
            studio.press("English");
            studio.see("Look and language");
            studio.key(KeyCode.DIGIT4, true);
            studio.see("Running");
            studio.snapshot("renders-list-en-dark");
            studio.press("Settings");
            studio.press("한국어");
            studio.press("밝게");
            studio.snapshot("settings-notices-ko-light");
            studio.key(KeyCode.DIGIT4, true);
            for (int i = 0; i < 10; i++) {
                studio.key(KeyCode.EQUALS, true);
            }
            studio.see("진행 중");
            studio.snapshot("renders-list-ko-200");
            studio.press("안전하게 보관하기 기록");
            studio.see("2/7 음성 만들기 시작");
            studio.snapshot("renders-log-ko-200");
        }
    }
}
