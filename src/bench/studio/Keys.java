import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Key strokes as the window gets them, where the keyboard is. To be used on the window's thread. */
record Keys(Scene scene) {
    private Node target() {
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    /** A key with a letter. */
    void type(String letter) {
        fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED, false, false);
        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false, false);
        fire(KeyEvent.KEY_RELEASED, "", KeyCode.UNDEFINED, false, false);
    }

    void press(KeyCode code) {
        press(code, false, false);
    }

    /** With the key for shortcuts held. */
    void shortcut(KeyCode code) {
        press(code, true, false);
    }

    void press(KeyCode code, boolean shortcut, boolean alt) {
        fire(KeyEvent.KEY_PRESSED, "", code, shortcut, alt);
        fire(KeyEvent.KEY_RELEASED, "", code, shortcut, alt);
    }

    private void fire(
            javafx.event.EventType<KeyEvent> type, String letter, KeyCode code, boolean control, boolean alt) {
        Event.fireEvent(target(), new KeyEvent(type, letter, "", code, false, control, alt, false));
    }

    /** What an input method composes now, after what it commits. */
    void compose(String committed, String composed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(
                target(),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    /** The states in which a syllable is while its letters are typed: ㅎ, 하, 한. */
    static List<String> steps(char syllable) {
        int index = syllable - '가';
        String initial = String.valueOf("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt(index / 588));
        char open = (char) (syllable - index % 28);
        return index % 28 == 0
                ? List.of(initial, String.valueOf(open))
                : List.of(initial, String.valueOf(open), String.valueOf(syllable));
    }
}
