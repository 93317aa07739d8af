package app.lectern.desktop.settings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the pages of the settings are made of. */
final class SettingsCards {
    private static final double WIDTH = 760;

    private final Words words;

    SettingsCards(Words words) {
        this.words = words;
    }

    /** Cards under each other, as wide as is good to read. */
    static Node page(Node... all) {
        VBox cards = new VBox(16, all);
        cards.setPadding(new Insets(16, 24, 24, 24));
        HBox.setHgrow(Ui.most(cards, WIDTH), Priority.ALWAYS);
        return Ui.scrollBothWays(new HBox(cards));
    }

    /** One choice with what it does. */
    Node card(Feather icon, String title, String how, Node control) {
        VBox text =
                Ui.column(2, Ui.text(words.of(title), "t-section"), Ui.wrapped(words.of(how), "t-dense", "t-muted"));
        HBox head = new HBox(12, Ui.icon(icon, "ic-lg", "t-muted"), Ui.wide(text));
        VBox card = Ui.styled(new VBox(12, head, control), "card");
        card.setPadding(new Insets(16));
        return card;
    }

    /** One of a few, each in view. */
    static <T> Node segments(Map<T, String> names, T chosen, Consumer<T> choose) {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxWidth(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        names.forEach((value, name) -> {
            ToggleButton button = Ui.toggle(name, null, value.equals(chosen), "segment");
            button.setToggleGroup(group);
            // pressing the chosen one again keeps it chosen
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            box.getChildren().add(button);
        });
        return box;
    }
}
