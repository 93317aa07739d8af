package app.lectern.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/**
 * Stands between a text control and what its text is kept in. While an input method composes a letter, such as ㅎ, 하,
 * 한, nothing is told and the control is never rewritten; what it has committed is told at once.
 */
public final class ComposedText {
    private final TextInputControl control;
    private final Consumer<String> written;
    private String composed = "";
    private boolean committing;
    private boolean showing;

    /** @param written told every text that the person has written, without what is being composed */
    public ComposedText(TextInputControl control, Consumer<String> written) {
        this.control = control;
        this.written = written;
        // before the control takes the event
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        control.textProperty().addListener((_, _, text) -> changed(text));
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                settle();
            }
        });
    }

    private void compose(InputMethodEvent event) {
        composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        committing = !event.getCommitted().isEmpty();
    }

    private void changed(String text) {
        // of one event the committed part comes into the text first, then what is composed next
        if (!showing && (committing || !composing())) {
            committing = false;
            written.accept(text);
        }
    }

    /** Whether an input method composes. */
    public boolean composing() {
        return !composed.isEmpty();
    }

    /** Ends a composition as if it was committed. */
    public void settle() {
        if (composing()) {
            control.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), composed, 0));
        }
    }

    /** Shows a text, unless it is shown already or an input method composes; the caret stays where it can. */
    public void show(String text) {
        if (composing() || text.equals(control.getText())) {
            return;
        }
        int caret = control.getCaretPosition();
        showing = true;
        try {
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        } finally {
            showing = false;
        }
    }
}
