package app.lectern.desktop.preview;

import app.lectern.desktop.parts.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A button of the player's bar that opens choices above it. */
final class BarMenu {
    private final ContextMenu menu = new ContextMenu();
    private final Button button;

    BarMenu(String text, @Nullable Feather icon, String name) {
        button = Ui.button(text, icon, this::open, "on-dark", "small");
        button.setAccessibleText(name);
        button.setContextMenu(menu);
    }

    private void open() {
        menu.show(button, Side.TOP, 0, -4);
    }

    /** Adds values of which one is chosen, after a line where there are others. */
    <T> void choices(List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(chosen));
            item.setOnAction(_ -> choose.accept(value));
            menu.getItems().add(item);
        }
    }

    void clear() {
        menu.getItems().clear();
    }

    Button button() {
        return button;
    }
}
