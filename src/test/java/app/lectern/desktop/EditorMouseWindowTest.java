package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A lesson is changed with the mouse: scenes dragged, pictures dropped and pasted, a layout chosen by its picture. */
class EditorMouseWindowTest {
    private static final String LESSON = """
            {"title":"외부로 보낼 때","language":"ko","scenes":[
            {"scene_id":1,"title":"표지","text":"알아봅니다."},
            {"scene_id":2,"title":"하나","text":"첫째입니다.","on_screen_text":["멈추기","알리기","기록하기"]},
            {"scene_id":3,"title":"둘","text":"둘째입니다."}]}""";

    @TempDir
    Path root;

    private final FxRobot robot = new FxRobot();

    @Test
    void aSceneIsDraggedToItsPlace() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = lesson(studio);
            drag(cell(studio, 2), cell(studio, 0));
            studio.awaitTrue(() -> titles(studio, script).equals(List.of("둘", "표지", "하나"))
                    || titles(studio, script).equals(List.of("표지", "둘", "하나")));
            studio.see("되돌리기: 장면 3 옮기기 (Ctrl+Z)");
        }
    }

    @Test
    void aPictureIsDroppedAndAnotherPasted() throws Exception {
        Path file = Files.createDirectories(root.resolve("pictures")).resolve("화면.png");
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        try (StudioFixture studio = StudioFixture.open(root.resolve("workspace"))) {
            VideoScript script = lesson(studio);
            Node from = studio.root().lookup(".narration-area");
            // stands for the file manager that a file is dragged from
            StudioFixture.onFx(() -> {
                from.setOnDragDetected(event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(file.toFile()));
                    from.startDragAndDrop(TransferMode.COPY).setContent(content);
                    event.consume();
                });
                return true;
            });
            drag(from, studio.root().lookup(".drop-field"));
            studio.awaitTrue(
                    () -> !document(studio, script).scenes().getFirst().image().isEmpty());
            String first = document(studio, script).scenes().getFirst().image();
            assertThat(studio.lectern().drafts().folder(script.scriptId()).resolve(first))
                    .isRegularFile();

            StudioFixture.onFx(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(file.toFile()));
                return Clipboard.getSystemClipboard().setContent(content);
            });
            studio.press("붙여넣기");
            studio.awaitTrue(
                    () -> !document(studio, script).scenes().getFirst().image().equals(first));
        }
    }

    @Test
    void aLayoutIsChosenByItsPicture() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = lesson(studio);
            studio.chooseScene(1);
            studio.press("레이아웃: 알맞게 고름");
            studio.awaitTrue(() -> StudioFixture.onFx(() -> tile("단계") != null));
            studio.snapshotOfPopup("editor-layouts-ko-light");
            StudioFixture.onFx(() -> {
                Objects.requireNonNull(tile("단계")).fire();
                return true;
            });
            studio.see("단계");
            studio.awaitTrue(() -> {
                var layout = document(studio, script).scenes().get(1).layout();
                return layout != null && layout.id().equals("steps");
            });
        }
    }

    @Test
    void aDeletedSceneIsOfferedBackAlsoAfterMoreWasWritten() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = lesson(studio);
            studio.chooseScene(1);
            Node list = cell(studio, 1).getParent();
            StudioFixture.onFx(() -> {
                Event.fireEvent(
                        list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
                return true;
            });
            studio.see("장면 2를 삭제했습니다.");
            studio.write("장면 제목", "다른 제목");
            studio.snapshot("editor-scene-deleted-ko-light");
            studio.press("되돌리기");
            studio.awaitTrue(() -> titles(studio, script).contains("다른 제목"));
            studio.awaitTrue(() -> titles(studio, script).contains("하나"));
            assertThat(titles(studio, script)).hasSize(3);
        }
    }

    private static @Nullable Button tile(String words) {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".layout-tile").stream())
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private void drag(Node from, Node to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveBy(6, 6);
        robot.moveTo(to);
        robot.moveBy(0, -2);
        robot.release(MouseButton.PRIMARY);
    }

    private static VideoScript lesson(StudioFixture studio) {
        VideoScript script = studio.lectern().scripts().create(StudioFixture.REVIEWER, "mouse", LESSON, null);
        studio.size(1440, 900);
        studio.press("설정");
        studio.press("보관함");
        studio.press("외부로 보낼 때, 초안");
        studio.see("검토 요청");
        // the panes come one after another, and the mouse would miss what still moves
        studio.awaitTrue(() -> StudioFixture.onFx(() -> studio.root().lookup(".drop-field") != null));
        return script;
    }

    private static Node cell(StudioFixture studio, int index) {
        studio.awaitTrue(() -> StudioFixture.onFx(() -> found(studio, index) != null));
        return Objects.requireNonNull(StudioFixture.<@Nullable Node>onFx(() -> found(studio, index)));
    }

    private static @Nullable Node found(StudioFixture studio, int index) {
        return studio.root().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty() && cell.getIndex() == index)
                .findFirst()
                .orElse(null);
    }

    private static List<String> titles(StudioFixture studio, VideoScript script) {
        return document(studio, script).scenes().stream()
                .map(scene -> scene.title())
                .toList();
    }

    private static ScriptDocument document(StudioFixture studio, VideoScript script) {
        var copy = studio.lectern()
                .drafts()
                .open(StudioFixture.REVIEWER, script.scriptId())
                .copy();
        return ScriptDocument.of(copy == null ? script.rawJson() : copy.json());
    }
}
