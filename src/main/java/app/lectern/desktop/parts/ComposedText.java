package app.lectern.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.IndexRange;
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
    /** Where what is composed begins. */
    private int start;
    /** Whether the control will have the right text without our doing. */
    private boolean busy;

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

    /** Works out what will be settled after the event, which the control takes afterwards. */
    private void compose(InputMethodEvent event) {
        if (!control.isEditable()) {
            return;
        }
        IndexRange replaced = composing() ? new IndexRange(start, start + composed.length()) : control.getSelection();
        String before = control.getText();
        String settled = before.substring(0, replaced.getStart())
                + event.getCommitted()
                + before.substring(Math.min(before.length(), replaced.getEnd()));
        composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        start = replaced.getStart() + event.getCommitted().length();
        if (!composing() || !event.getCommitted().isEmpty()) {
            tell(settled);
        }
    }

    private void tell(String settled) {
        busy = true;
        try {
            written.accept(settled);
        } finally {
            busy = false;
        }
    }

    private void changed(String text) {
        if (!busy && !composing()) {
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
        if (busy || composing() || text.equals(control.getText())) {
            return;
        }
        int caret = control.getCaretPosition();
        busy = true;
        try {
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        } finally {
            busy = false;
        }
    }
}
