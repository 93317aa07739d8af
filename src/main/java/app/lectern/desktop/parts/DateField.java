package app.lectern.desktop.parts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.NullUnmarked;

/** A day, typed as 2026-12-31 or chosen from a calendar. */
public final class DateField {
    /** Writes days as ISO 8601 does, in every language. */
    @NullUnmarked // JavaFX has null for no day
    private static final class IsoDates extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            return parsed(text).orElse(null);
        }
    }

    private final DatePicker picker = new DatePicker();

    /** A field of this name for those who cannot see it. */
    public DateField(String name) {
        picker.setConverter(new IsoDates());
        picker.setPromptText("2026-12-31");
        picker.getEditor().setAccessibleText(name);
        picker.setAccessibleText(name);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What is typed, whether it was confirmed or not; empty when it is no day. */
    public Optional<LocalDate> day() {
        return parsed(picker.getEditor().getText());
    }

    /** Shows a day. */
    public void show(LocalDate day) {
        picker.setValue(day);
        picker.getEditor().setText(day.toString());
    }

    /** Shows no day. */
    public void clear() {
        picker.setValue(null);
        picker.getEditor().clear();
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return picker.getEditor().getText().isBlank();
    }

    /** Is told whenever something else is typed or chosen. */
    public void onTyped(Runnable told) {
        picker.getEditor().textProperty().addListener(_ -> told.run());
    }

    /** The field, so many pixels wide. */
    public Node node(double width) {
        return Ui.cell(picker, width);
    }
}
