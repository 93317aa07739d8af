package app.lectern.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A list that one value is chosen from by its words.
 *
 * @param words of a value
 * @param chosen told what the person chooses
 */
public record ValueChoice<T>(List<T> values, Function<T, String> words, Consumer<T> chosen) {
    /**
     * The list as a control.
     *
     * @param name for those who cannot see it
     */
    public ComboBox<T> box(String name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String name) {
                return null;
            }
        });
        // setting the value from the model tells the model what it knows, which changes nothing
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        return box;
    }
}
