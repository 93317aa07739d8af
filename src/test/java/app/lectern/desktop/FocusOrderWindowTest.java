package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be pressed or written into has a name and is reached with the Tab key, on every screen. */
class FocusOrderWindowTest {
    private static final int LONGEST_WAY = 300;

    @TempDir
    Path root;

    @Test
    void everyScreenIsWalkedWithTheTabKey() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, TestUsers.EVERYTHING)) {
            studio.lectern().scripts().create(StudioFixture.REVIEWER, "keep", json(), null);
            studio.press("설정");
            for (String page : List.of("화면과 언어", "프로필", "목소리와 발음", "화질", "사람", "교육과 종료일")) {
                studio.press(page);
                walk(studio, page);
            }
            studio.press("렌더");
            walk(studio, "렌더");
            studio.press("보관함");
            studio.see("안전하게 보관하기");
            walk(studio, "보관함");
            studio.press("안전하게 보관하기, 초안");
            studio.see("내레이션");
            walk(studio, "편집");
            new Keyboard(studio).press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
            studio.see("동작");
            named(studio, "명령");
        }
    }

    @Test
    void theDoorIsWalkedWithTheTabKey() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("누구십니까?");
            walk(studio, "누구십니까?");
            studio.press("시작하기");
            studio.see("첫 교육 영상을 만들어 보세요");
            studio.snapshot("first-steps-ko-light");
            walk(studio, "첫 교육 영상");
            studio.press("예시 열기");
            studio.see("개인정보 보호 교육 (예시)");
            assertThat(studio.lectern()
                            .educations()
                            .find(TestUsers.EVERYTHING, "privacy-sample")
                            .title())
                    .isEqualTo("개인정보 보호 교육 (예시)");
        }
    }

    /** Goes round with Tab; what takes the focus but was not come to cannot be reached. */
    private static void walk(StudioFixture studio, String where) {
        named(studio, where);
        List<String> lost = StudioFixture.onFx(() -> {
            List<Node> left = controls(studio.scene().getRoot());
            if (left.isEmpty()) {
                return List.<String>of();
            }
            left.getFirst().requestFocus();
            for (int i = 0; i < LONGEST_WAY && !left.isEmpty(); i++) {
                Node owner = studio.scene().getFocusOwner();
                left.remove(owner);
                // arrows go on within a group
                if (owner instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                    left.removeAll(toggle.getToggleGroup().getToggles());
                }
                owner.requestFocusTraversal(TraversalDirection.NEXT);
            }
            return left.stream().map(FocusOrderWindowTest::told).toList();
        });
        assertThat(lost).as("not reached with Tab: " + where).isEmpty();
    }

    private static void named(StudioFixture studio, String where) {
        List<String> nameless = StudioFixture.onFx(() -> controls(studio.scene().getRoot()).stream()
                .filter(node -> name(node).isBlank())
                .map(FocusOrderWindowTest::told)
                .toList());
        assertThat(nameless).as("without a name: " + where).isEmpty();
    }

    private static List<Node> controls(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        boolean used = node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof ListView
                || node instanceof org.controlsfx.control.ToggleSwitch;
        if (used && node.isFocusTraversable()) {
            found.add(node);
        }
        boolean whole = node instanceof ComboBoxBase || node instanceof ScrollBar || node instanceof ListView;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
        }
        return found;
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + " “" + name(node) + "” " + node.getStyleClass()
                + (node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : "");
    }

    private static String json() {
        return """
                {"title":"안전하게 보관하기","language":"ko","scenes":[{"scene_id":1,"text":"안녕하십니까."}]}""";
    }
}
