package app.lectern.desktop.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done now: by the screen that is shown, and everywhere. Owned by the window's thread. */
public final class Actions {
    private List<Action> everywhere = List.of();
    private List<Action> here = List.of();

    /** Sets what can be done on every screen. */
    public void everywhere(List<Action> actions) {
        everywhere = List.copyOf(actions);
    }

    /** Sets what the shown screen can do; where both have the same keys, the screen's is meant. */
    public void here(List<Action> actions) {
        here = List.copyOf(actions);
    }

    /** All of them, the screen's first; nobody's keys are taken by another. */
    public List<Action> all() {
        Set<KeyCombination> taken =
                here.stream().map(Action::keys).filter(Objects::nonNull).collect(Collectors.toSet());
        return Stream.concat(
                        here.stream(),
                        everywhere.stream()
                                .map(action -> action.keys() != null && taken.contains(action.keys())
                                        ? action.withoutKeys()
                                        : action))
                .toList();
    }

    /** The action of a key of words, if it is there. */
    public Optional<Action> of(String key) {
        return all().stream().filter(action -> action.key().equals(key)).findFirst();
    }

    /** Does what the pressed keys mean and takes the event; a letter alone stays a letter where somebody writes. */
    public void press(KeyEvent event) {
        if (writes(event)) {
            return;
        }
        all().stream()
                .filter(action -> action.keys() != null && action.keys().match(event))
                .findFirst()
                .ifPresent(action -> {
                    action.fire();
                    event.consume();
                });
    }

    private static boolean writes(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        boolean prints = !code.isFunctionKey() && code != KeyCode.ESCAPE;
        return plain && prints && event.getTarget() instanceof TextInputControl;
    }
}
