package app.lectern.desktop.signin;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.Settings;
import app.lectern.text.Languages;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Language, look and size of text for somebody who is not in yet. */
final class DoorChoices {
    private static final int[] SIZES = {80, 100, 125, 150, 200};

    private final Words words;
    private final Settings settings;

    DoorChoices(Words words, Settings settings) {
        this.words = words;
        this.settings = settings;
    }

    Node root() {
        FlowPane row = new FlowPane(8, 4, languages(), looks(), sizes());
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(0, 0, 24, 0));
        row.setMaxHeight(FlowPane.USE_PREF_SIZE);
        return row;
    }

    private MenuButton languages() {
        MenuButton menu = menu("settings.language", Feather.GLOBE);
        for (Locale language : Languages.all()) {
            add(menu, Languages.name(language), now -> now.withLanguage(language));
        }
        return menu;
    }

    private MenuButton looks() {
        MenuButton menu = menu("settings.look", Feather.SUN);
        for (Look look : Look.values()) {
            add(menu, words.of("look." + look.name().toLowerCase(Locale.ROOT)), now -> now.withLook(look));
        }
        return menu;
    }

    private MenuButton sizes() {
        MenuButton menu = menu("settings.text", Feather.TYPE);
        for (int size : SIZES) {
            add(menu, words.of("renders.percent", size), now -> now.withTextPercent(size));
        }
        return menu;
    }

    private MenuButton menu(String key, Feather icon) {
        MenuButton menu = Ui.styled(new MenuButton(words.of(key), Ui.icon(icon)), "flat");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private void add(MenuButton menu, String name, UnaryOperator<Choices> change) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> settings.choose(change.apply(settings.choices().get())));
        menu.getItems().add(item);
    }
}
