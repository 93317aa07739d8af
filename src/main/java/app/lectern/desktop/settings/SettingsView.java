package app.lectern.desktop.settings;

import app.lectern.desktop.Place;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.people.PeoplePage;
import app.lectern.desktop.people.ProfilePage;
import app.lectern.desktop.trainings.TrainingsPage;
import app.lectern.desktop.trainings.TrainingsViewModel;
import app.lectern.desktop.voices.VoicesPage;
import app.lectern.domain.account.Role;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Look, text size, language, voices, trainings, and where everything is kept. Each choice is in force at once. */
public final class SettingsView implements Screen {
    private static final int TEXT_STEP = 10;

    private final Words words;
    private final SettingsViewModel model;
    private final HBox header;
    private final BorderPane desk = new BorderPane();
    private final Node windowPage;
    private final Node profilePage;
    private final VoicesPage voices;
    private final @Nullable TrainingsPage trainings;

    /** Begins at a page. */
    public SettingsView(Studio studio, Place.Settings.Page page) {
        this.words = studio.words();
        this.model = new SettingsViewModel(studio);
        this.header = Ui.header(
                Ui.text(words.of("settings.title"), "t-title"),
                Ui.gap(),
                Ui.iconText(Feather.CHECK_CIRCLE, words.of("settings.saved-at-once"), "t-dense", "t-muted"));
        this.voices = new VoicesPage(studio);
        this.trainings = TrainingsViewModel.isFor(studio.user()) ? new TrainingsPage(studio) : null;
        VBox window = new VBox(
                16,
                card(Feather.SUN, "settings.look", "settings.look-how", looks()),
                card(Feather.TYPE, "settings.text", "settings.text-how", textSize()),
                card(Feather.GLOBE, "settings.language", "settings.language-how", languages()),
                card(
                        Feather.HARD_DRIVE,
                        "settings.workspace",
                        "settings.workspace-how",
                        Ui.wrapped(model.workspace())));
        window.setPadding(new Insets(16, 24, 24, 24));
        window.setMaxWidth(760);
        HBox.setHgrow(window, Priority.ALWAYS);
        this.windowPage = Ui.scroll(new HBox(window));
        this.profilePage = new ProfilePage(studio).root();
        desk.setLeft(nav(studio, page == Place.Settings.Page.PROFILE));
        desk.setCenter(page == Place.Settings.Page.PROFILE ? profilePage : windowPage);
    }

    private Node nav(Studio studio, boolean profile) {
        ToggleGroup group = new ToggleGroup();
        VBox nav = Ui.styled(
                new VBox(
                        2,
                        heading("settings.nav-mine"),
                        place(group, Feather.SUN, "settings.window", windowPage, !profile),
                        place(group, Feather.USER, "settings.profile", profilePage, profile),
                        heading("settings.nav-make"),
                        place(group, Feather.MIC, "settings.voices", voices.root(), false)),
                "surface",
                "pane-left");
        boolean admin = studio.user().has(Role.ADMIN);
        if (admin || trainings != null) {
            nav.getChildren().add(heading("settings.nav-workspace"));
        }
        if (admin) {
            nav.getChildren().add(place(group, Feather.USERS, "settings.people", new PeoplePage(studio).root(), false));
        }
        if (trainings != null) {
            nav.getChildren().add(place(group, Feather.CALENDAR, "settings.trainings", trainings.root(), false));
        }
        nav.setPadding(new Insets(8, 12, 12, 12));
        nav.setMinWidth(Region.USE_PREF_SIZE);
        return nav;
    }

    private Node heading(String key) {
        HBox box = Ui.row(0, Ui.text(words.of(key), "t-caption", "t-muted"));
        box.setPadding(new Insets(12, 0, 4, 8));
        return box;
    }

    private Node place(ToggleGroup group, Feather icon, String key, Node page, boolean here) {
        ToggleButton button = Ui.toggle(words.of(key), icon, here, "nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            desk.setCenter(page);
        });
        return button;
    }

    private Node card(Feather icon, String title, String how, Node control) {
        VBox text =
                Ui.column(2, Ui.text(words.of(title), "t-section"), Ui.wrapped(words.of(how), "t-dense", "t-muted"));
        HBox head = new HBox(12, Ui.icon(icon, "ic-lg", "t-muted"), Ui.wide(text));
        VBox card = Ui.styled(new VBox(12, head, control), "card");
        card.setPadding(new Insets(16));
        return card;
    }

    private Node looks() {
        Map<Look, String> names = new LinkedHashMap<>();
        for (Look look : Look.values()) {
            names.put(look, words.of("look." + look.name().toLowerCase(Locale.ROOT)));
        }
        return segments(names, model.choices().look(), model::look);
    }

    private Node languages() {
        Map<Locale, String> names = new LinkedHashMap<>();
        names.put(Locale.KOREAN, words.of("language.ko"));
        names.put(Locale.ENGLISH, words.of("language.en"));
        Locale now = Locale.of(model.choices().language().getLanguage());
        return segments(names, Locale.KOREAN.equals(now) ? now : Locale.ENGLISH, model::language);
    }

    private static <T> Node segments(Map<T, String> names, T chosen, Consumer<T> choose) {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxWidth(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        names.forEach((value, name) -> {
            ToggleButton button = Ui.toggle(name, null, value.equals(chosen), "segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            box.getChildren().add(button);
        });
        return box;
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

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node content() {
        return desk;
    }

    @Override
    public void refresh() {
        // every other choice is shown as it is made
        if (trainings != null) {
            trainings.refresh();
        }
    }

    @Override
    public void close() {
        voices.close();
        if (trainings != null) {
            trainings.close();
        }
    }
}
