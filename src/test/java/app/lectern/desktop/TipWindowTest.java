package app.lectern.desktop;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.nio.file.Path;
import java.util.EnumSet;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is cut where the room ends is told whole by pointing at it, the first time too. */
class TipWindowTest {
    private static final String TITLE = "업무 담당자가 반드시 알아야 할 개인정보의 수집과 이용, 제공, 보관, 파기의 모든 절차";

    @TempDir
    Path root;

    @Test
    void aCardTellsItsWholeTitle() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, new User("관리자", EnumSet.allOf(Role.class)))) {
            studio.see("첫 영상을 만들어 볼까요?");
            studio.press("새 영상");
            studio.write("영상 제목", TITLE);
            studio.press("만들기");
            studio.see(TITLE);
            studio.press("보관함");
            studio.awaitTrue(() -> StudioFixture.onFx(() -> studio.root().lookup(".card .t-strong") != null));
            StudioFixture.onFx(() -> {
                Node title = studio.root().lookup(".card .t-strong");
                title.fireEvent(over(title, MouseEvent.MOUSE_ENTERED));
                title.fireEvent(over(title, MouseEvent.MOUSE_MOVED));
                return title;
            });
            studio.awaitTrue(() -> StudioFixture.onFx(() -> Window.getWindows().stream()
                    .anyMatch(window -> window instanceof Tooltip tip && TITLE.equals(tip.getText()))));
        }
    }

    private static MouseEvent over(Node node, EventType<MouseEvent> type) {
        Point2D at = node.localToScreen(5, 5);
        return new MouseEvent(
                type,
                5,
                5,
                at.getX(),
                at.getY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
