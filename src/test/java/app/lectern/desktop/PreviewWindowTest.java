package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.TestLectern;
import app.lectern.domain.education.Education;
import app.lectern.video.VideoChapter;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // what a test opens is there when the test uses it
class PreviewWindowTest {
    @TempDir
    Path root;

    @Test
    void aLessonIsWatchedSearchedExportedAndCompared() throws Exception {
        List<VideoChapter> scenes = RenderedLesson.render(root, 2);
        long children = ProcessHandle.current().descendants().count();
        long threads = playerThreads();
        try (StudioFixture studio = StudioFixture.open(root)) {
            open(studio);
            studio.seeBeginning("Lectern의 재생기로 보여 드립니다.");
            studio.see("이 컴퓨터에서는 소리와 함께 재생할 수 없어 그림과 자막만 보여 드립니다. 영상 파일은 온전합니다.");
            studio.press("재생");
            studio.awaitTrue(() -> position(studio) > 0.5);
            studio.press("일시 정지");
            studio.press("장면 2, 알리기, 0:0" + (int) scenes.get(1).startSec());
            assertThat(position(studio)).isEqualTo(scenes.get(1).startSec());
            double amid = scenes.get(1).startSec() + 1.5;
            seek(studio, amid);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(distance(studio, 1))
                            .isLessThan(distance(studio, 0) / 2)
                            .isLessThan(6));
            assertThat(marked(studio)).startsWith("피싱 메일을");
            assertThat(subtitle(studio).isVisible()).isTrue();
            assertThat(subtitle(studio).getText()).startsWith("피싱 메일을");
            studio.key(KeyCode.C, false);
            assertThat(subtitle(studio).isVisible()).isFalse();
            studio.key(KeyCode.C, false);
            studio.key(KeyCode.PERIOD, false);
            assertThat(position(studio) - amid).isBetween(0.0, 0.08);
            asked(studio, scenes.get(1).startSec());
            fullScreen(studio);
            exported(studio);
            compared(studio);
            studio.press("렌더로 돌아가기");
            studio.see("최근 완료");
        }
        await().until(() -> playerThreads() <= threads);
        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(children);
    }

    private static long playerThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("lectern-pictures")
                        || thread.getName().equals("lectern-sound"))
                .count();
    }

    /** The question stands last, without its answer, and leads to the beginning of its scene. */
    private static void asked(StudioFixture studio, double start) {
        studio.see("첨부 파일은 열어 보고 지운다.\nO 그렇다\nX 아니다");
        StudioFixture.onFx(() -> {
            ListView<?> lines = (ListView<?>) studio.root().lookup(".cues");
            lines.getSelectionModel().selectLast();
            KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
            Event.fireEvent(lines, enter);
            return true;
        });
        assertThat(position(studio)).isEqualTo(start);
    }

    private static void fullScreen(StudioFixture studio) {
        studio.key(KeyCode.F, false);
        Scene whole = await().until(
                        () -> StudioFixture.onFx(() -> Window.getWindows().stream()
                                .map(Window::getScene)
                                .filter(scene -> scene.getRoot().getStyleClass().contains("full-screen"))
                                .findFirst()
                                .orElse(null)),
                        scene -> scene != null);
        assertThat(StudioFixture.onFx(() -> whole.getRoot().lookup(".player"))).isNotNull();
        assertThat(StudioFixture.onFx(() -> studio.root().lookup(".player"))).isNull();
        StudioFixture.onFx(() -> {
            KeyEvent escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
            Event.fireEvent(whole.getRoot(), escape);
            return true;
        });
        assertThat(StudioFixture.onFx(() -> studio.root().lookup(".player"))).isNotNull();
    }

    private void exported(StudioFixture studio) throws Exception {
        Path folder = Files.createDirectory(root.resolve("out"));
        Files.writeString(folder.resolve("피싱 막기.txt"), "mine");
        studio.press("내보내기");
        studio.tick("자막 VTT");
        studio.tick("글 대본 TXT");
        studio.tick("글 대본 Markdown");
        studio.tick("SCORM 1.2");
        studio.see("대본의 문제 1개를 마지막에 내기");
        studio.write("이만큼 보면 완료", "101");
        studio.seeBeginning("완료로 칠 시청 비율에 1부터 100까지의");
        studio.write("이만큼 보면 완료", "80");
        studio.tick("속도를 바꿀 수 없게 하기");
        studio.tick("슬라이드 PDF");
        studio.write("폴더", folder.toString());
        studio.press("고른 파일 내보내기");
        studio.seeBeginning("같은 이름의 파일이 이미 있습니다.");
        studio.snapshot("preview-export-ko-light");
        studio.press("번호를 붙여 둘 다 두기");
        studio.seeBeginning("파일 7개를 내보냈습니다");
        Path made = Path.of(URI.create(RenderedLesson.newest(studio.lectern()).subtitleUrl()));
        assertThat(folder.resolve("피싱 막기.vtt")).hasSameTextualContentAs(made.resolveSibling("subtitles.vtt"));
        assertThat(folder.resolve("피싱 막기 (2).txt")).hasSameTextualContentAs(made.resolveSibling("transcript.txt"));
        assertThat(folder.resolve("피싱 막기.txt")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("피싱 막기.md"))).contains("# 피싱 막기", "## 2. 알리기");
        assertThat(folder.resolve("피싱 막기.mp4")).hasSameBinaryContentAs(made.resolveSibling("video.mp4"));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(8);
        }
        try (ZipFile zip = new ZipFile(folder.resolve("피싱 막기 SCORM 1.2.zip").toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("lesson.js")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"completeAt\" : 0.8", "\"lockSpeed\" : true", "의심하기", "열어 보고 지운다");
        }
        assertThat(folder.resolve("피싱 막기 slides.pdf")).isNotEmptyFile();
        studio.press("닫기");
    }

    private static void compared(StudioFixture studio) throws Exception {
        studio.press("앞 렌더와 비교");
        studio.see("앞 렌더 소리");
        await().atMost(Duration.ofSeconds(20)).until(() -> shown(studio).size() == 2);
        studio.key(KeyCode.COMMA, false);
        studio.snapshot("preview-compare-ko-light");
        studio.press("비교 끝내기");
        await().atMost(Duration.ofSeconds(20)).until(() -> shown(studio).size() == 1);
    }

    @Test
    void theScreenInBothLooksAndLanguages() throws Exception {
        List<VideoChapter> scenes = RenderedLesson.render(root, 2);
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.size(1440, 900);
            open(studio);
            studio.seeBeginning("Lectern의 재생기로 보여 드립니다.");
            studio.snapshot("preview-poster-ko-light");
            watchSecond(studio, scenes);
            studio.snapshot("preview-1440-ko-light");
            studio.size(1280, 800);
            studio.snapshot("preview-1280-ko-light");
            studio.press("게시");
            studio.write("게시 메모", "상반기 교육에 씁니다.");
            studio.press("지금 게시");
            studio.see("지금 보고 있는 렌더가 게시되어 있습니다.");
            studio.snapshot("preview-publish-ko-light");
            studio.press("닫기");
            studio.press("설정");
            studio.press("어둡게");
            open(studio);
            watchSecond(studio, scenes);
            studio.snapshot("preview-1280-ko-dark");
            studio.press("설정");
            studio.press("English");
            studio.press("Renders");
            studio.press("Open result");
            studio.seeBeginning("Shown by Lectern's player.");
            watchSecond(studio, scenes);
            studio.snapshot("preview-1280-en-dark");
            for (int i = 0; i < 10; i++) {
                studio.key(KeyCode.EQUALS, true);
            }
            studio.snapshot("preview-200-percent-en-dark");
            studio.press("Export");
            studio.tick("cmi5");
            assertThat(studio.placeOf("Lectern project").getHeight())
                    .as("not broken into lines")
                    .isEqualTo(studio.placeOf("cmi5").getHeight());
            studio.snapshot("preview-export-200-percent-en-dark");
            studio.press("Close");
            studio.press("Compare");
            studio.see("Hear this one");
            studio.snapshot("preview-compare-en-dark");
            for (int i = 0; i < 10; i++) {
                studio.key(KeyCode.MINUS, true);
            }
            studio.press("Renders");
            studio.see("Open result");
            LocalDate past = LocalDate.now(Education.DEFAULT_ZONE).minusDays(2);
            studio.lectern().educations().save(TestLectern.ADMIN, new Education("old", "지난 교육", past));
            studio.lectern().educations().assign(TestLectern.ADMIN, "lesson", "old");
            studio.press("Open result");
            studio.see("The training of this video is over");
            studio.snapshot("preview-locked-en-dark");
        }
    }

    private static void watchSecond(StudioFixture studio, List<VideoChapter> scenes) {
        seek(studio, scenes.get(1).startSec() + 1.5);
        await().atMost(Duration.ofSeconds(20)).until(() -> distance(studio, 1) < 6);
    }

    private static void open(StudioFixture studio) {
        studio.press("렌더");
        studio.press("결과 열기");
        studio.see("글 대본");
    }

    private static double position(StudioFixture studio) {
        return StudioFixture.onFx(() -> slider(studio).getValue());
    }

    private static void seek(StudioFixture studio, double seconds) {
        studio.awaitTrue(() -> !shown(studio).isEmpty());
        StudioFixture.onFx(() -> {
            slider(studio).setValue(seconds);
            return true;
        });
    }

    private static Slider slider(StudioFixture studio) {
        return (Slider) studio.root().lookup(".player-bar .slider");
    }

    private static Label subtitle(StudioFixture studio) {
        return StudioFixture.onFx(() -> (Label) studio.root().lookup(".subtitle"));
    }

    /** The pictures of the player, not its poster. */
    private static List<javafx.scene.image.Image> shown(StudioFixture studio) {
        return StudioFixture.onFx(() -> studio.root().lookupAll(".player .image-view").stream()
                .map(node -> (ImageView) node)
                .filter(view -> view.getImage() != null && view.getImage().getUrl() == null)
                .map(ImageView::getImage)
                .toList());
    }

    private static String marked(StudioFixture studio) {
        return StudioFixture.onFx(() -> studio.root().lookupAll(".cues .list-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("now")))
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .map(PreviewWindowTest::text)
                .filter(text -> !text.matches("\\d+:\\d+|"))
                .findFirst()
                .orElse(""));
    }

    private static String text(Node label) {
        return ((Label) label).getText();
    }

    /** How far the picture that is shown is from a slide; see {@link PictureDistance}. */
    private static double distance(StudioFixture studio, int scene) throws Exception {
        BufferedImage slide = RenderedLesson.slide(studio.lectern(), scene, 1280, 720);
        return StudioFixture.onFx(() -> PictureDistance.of(StillPicture.buffered(shown(studio.root())), slide, 1));
    }

    private static javafx.scene.image.Image shown(javafx.scene.Parent root) {
        return ((ImageView) root.lookup(".player .image-view")).getImage();
    }
}
