package app.lectern.desktop.settings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.text.Languages;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;

/** How the window looks, speaks and tells, and where the workspace is. */
final class WindowPage {
    private static final int TEXT_STEP = 10;

    private final Words words;
    private final SettingsViewModel model;
    private final SettingsCards cards;

    WindowPage(Words words, SettingsViewModel model) {
        this.words = words;
        this.model = model;
        this.cards = new SettingsCards(words);
    }

    Node root() {
        return SettingsCards.page(
                cards.card(Feather.SUN, "settings.look", "settings.look-how", looks()),
                cards.card(Feather.TYPE, "settings.text", "settings.text-how", textSize()),
                cards.card(Feather.WIND, "settings.still", "settings.still-how", still()),
                cards.card(Feather.BELL, "settings.notices", "settings.notices-how", notices()),
                cards.card(Feather.GLOBE, "settings.language", "settings.language-how", languages()),
                cards.card(
                        Feather.HARD_DRIVE,
                        "settings.workspace",
                        "settings.workspace-how",
                        Ui.wrapped(model.workspace())));
    }

    private Node looks() {
        Map<Look, String> names = new LinkedHashMap<>();
        for (Look look : Look.values()) {
            names.put(look, words.of("look." + look.name().toLowerCase(Locale.ROOT)));
        }
        return SettingsCards.segments(names, model.choices().look(), model::look);
    }

    private Node still() {
        return Ui.row(0, toggle("settings.still-on", model.choices().still(), model::still));
    }

    private Node notices() {
        ToggleSwitch toggle = toggle("settings.notices-on", model.choices().notices(), model::notices);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Label told = Ui.shown(Ui.wrapped("", "t-dense", "t-muted"), false);
        told.textProperty().subscribe(text -> Ui.shown(told, !text.isEmpty()));
        Button attempt = Ui.button(
                words.of("settings.notices-try"), Feather.BELL, () -> model.tryNotice(told::setText), "small");
        return Ui.column(8, Ui.row(16, toggle, attempt), told);
    }

    private ToggleSwitch toggle(String key, boolean on, Consumer<Boolean> change) {
        ToggleSwitch toggle = new ToggleSwitch(words.of(key));
        toggle.setAccessibleText(words.of(key));
        toggle.setSelected(on);
        toggle.selectedProperty().addListener((_, _, now) -> change.accept(now));
        return toggle;
    }

    private Node languages() {
        Map<Locale, String> names = new LinkedHashMap<>();
        Languages.all().forEach(language -> names.put(language, Languages.name(language)));
        return SettingsCards.segments(names, Languages.nearest(model.choices().language()), model::language);
    }

    private Node textSize() {
        Slider slider =
                new Slider(Choices.SMALLEST, Choices.LARGEST, model.choices().textPercent());
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(TEXT_STEP);
        slider.setMajorTickUnit(TEXT_STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(320);
        slider.setAccessibleText(words.of("settings.text"));
        Label value = Ui.firm(percent(model.choices().textPercent()), "t-strong");
        slider.valueProperty().addListener((_, _, now) -> value.setText(percent(now.doubleValue())));
        // the window grows when the knob is let go, so that it does not flee from the pointer
        slider.valueChangingProperty().addListener((_, _, moving) -> choose(slider, moving));
        slider.valueProperty().addListener(_ -> choose(slider, slider.isValueChanging()));
        return Ui.row(16, slider, value);
    }

    private void choose(Slider slider, boolean moving) {
        if (!moving) {
            model.textPercent((int) Math.round(slider.getValue() / TEXT_STEP) * TEXT_STEP);
        }
    }

    private String percent(double value) {
        return words.of("renders.percent", Math.round(value / TEXT_STEP) * TEXT_STEP);
    }
}
