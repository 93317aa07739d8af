package app.lectern.desktop.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class ActionsTest {
    private final List<String> done = new ArrayList<>();
    private final Actions actions = new Actions();

    @Test
    void theScreenIsMeantWhereBothHaveTheKeysAndTheFrameAgainAfterIt() {
        actions.everywhere(List.of(action("action.refresh", "F5")));
        actions.here(List.of(action("preview.play", "F5")));
        assertThat(actions.all()).extracting(action -> Keys.text(action.keys())).containsExactly("F5", "");
        actions.press(f5());
        actions.here(List.of());
        actions.press(f5());
        assertThat(done).containsExactly("preview.play", "action.refresh");
    }

    private static KeyEvent f5() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F5, false, false, false, false);
    }

    private Action action(String key, String keys) {
        return Action.of(key, ActionGroup.GO, Feather.GRID, keys, () -> done.add(key));
    }
}
