package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.RenderPriority;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** A button that says how urgent a waiting render is, and opens the choice; a right click on the button opens it too. */
final class PriorityMenu {
    private final Words words;
    private final ContextMenu menu = new ContextMenu();
    private final Map<RenderPriority, RadioMenuItem> items = new EnumMap<>(RenderPriority.class);
    private final Button button = Ui.iconButton(Feather.FLAG, "", this::open, "small");

    /** @param choose told what is chosen */
    PriorityMenu(Words words, Consumer<RenderPriority> choose) {
        this.words = words;
        ToggleGroup group = new ToggleGroup();
        for (RenderPriority priority : RenderPriority.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of("renders.priority." + priority));
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(priority));
            items.put(priority, item);
            menu.getItems().add(item);
        }
        button.setContextMenu(menu);
    }

    private void open() {
        menu.show(button, Side.BOTTOM, 0, 2);
    }

    /** Shows what is in force for the render of this name. */
    void show(String name, RenderPriority priority) {
        items.forEach((one, item) -> item.setSelected(one == priority));
        button.setAccessibleText(words.of("renders.priority-of", name, words.of("renders.priority." + priority)));
    }

    Button button() {
        return button;
    }
}
