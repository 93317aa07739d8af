package app.lectern.desktop.settings;

import app.lectern.desktop.Place;
import app.lectern.desktop.Place.Settings.Page;
import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.ActionGroup;
import app.lectern.desktop.drafting.ModelPage;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.people.PeoplePage;
import app.lectern.desktop.people.ProfilePage;
import app.lectern.desktop.themes.ThemesPage;
import app.lectern.desktop.trainings.TrainingsPage;
import app.lectern.desktop.voices.VoicesPage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Look, text size, language, voices, trainings, and where everything is kept. Each choice is in force at once. */
public final class SettingsView implements Screen {
    /** At text of 100 %. */
    private static final double NARROW = 760;

    private final Studio studio;
    private final Words words;
    private final SettingsViewModel model;
    private final HBox header;
    private final StackPane tools = new StackPane();
    private final BorderPane desk = new BorderPane();
    private Page shown = Page.WINDOW;
    private final Map<Page, ToggleButton> places = new EnumMap<>(Page.class);
    private final Map<Page, Node> built = new EnumMap<>(Page.class);
    private @Nullable VoicesPage voices;
    private @Nullable ThemesPage themes;
    private @Nullable TrainingsPage trainings;
    private @Nullable ModelPage drafts;

    /** Begins at a page. */
    public SettingsView(Studio studio, Page page) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new SettingsViewModel(studio);
        this.header = Ui.header(Ui.text(words.of("settings.title"), "t-title"), Ui.gap(), tools);
        desk.setLeft(nav());
        show(page);
    }

    private Node nav() {
        ToggleGroup group = new ToggleGroup();
        VBox nav = Ui.styled(new VBox(2), "surface", "pane-left");
        String heading = "";
        for (Page page : SettingsPages.of(studio.user())) {
            if (!heading.equals(SettingsPages.heading(page))) {
                heading = SettingsPages.heading(page);
                nav.getChildren().add(heading(heading));
            }
            nav.getChildren().add(place(group, page));
        }
        nav.setPadding(new Insets(8, 12, 12, 12));
        desk.widthProperty().addListener(_ -> fit(nav));
        nav.setMinWidth(Region.USE_PREF_SIZE);
        return nav;
    }

    /** Where the window is narrow for its text, the pages are pictures, and have their names in tooltips. */
    private void fit(VBox nav) {
        boolean narrow = desk.getWidth() * 100 / model.choices().textPercent() < NARROW;
        nav.getChildren().stream()
                .filter(node -> !(node instanceof ToggleButton))
                .forEach(node -> Ui.shown(node, !narrow));
        places.values()
                .forEach(place -> place.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private Node heading(String key) {
        HBox box = Ui.row(0, Ui.text(words.of(key), "t-caption", "t-muted"));
        box.setPadding(new Insets(12, 0, 4, 8));
        return box;
    }

    private Node place(ToggleGroup group, Page page) {
        ToggleButton button = Ui.toggle(words.of(SettingsPages.key(page)), SettingsPages.icon(page), false, "nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(button.getText()));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            studio.navigator().go(new Place.Settings(page));
            // a page with something to lose asks first
            Objects.requireNonNull(places.get(shown)).setSelected(true);
        });
        places.put(page, button);
        return button;
    }

    private void show(Page page) {
        ToggleButton button = places.get(page);
        shown = button == null ? Page.WINDOW : page;
        Objects.requireNonNull(places.get(shown)).setSelected(true);
        desk.setCenter(built.computeIfAbsent(shown, this::build));
        tools.getChildren().setAll(shown == Page.THEMES && themes != null ? themes.tools() : savedAtOnce());
        Ui.shown(tools, shown != Page.MODEL);
    }

    private Node savedAtOnce() {
        return Ui.iconText(Feather.CHECK_CIRCLE, words.of("settings.saved-at-once"), "t-dense", "t-muted");
    }

    private Node build(Page page) {
        return switch (page) {
            case WINDOW -> new WindowPage(words, model).root();
            case PROFILE -> new ProfilePage(studio).root();
            case VOICES -> voicesPage();
            case THEMES -> themesPage();
            case QUALITY -> new QualityPage(words, model).root();
            case MODEL -> modelPage();
            case PEOPLE -> new PeoplePage(studio).root();
            case TRAININGS -> trainingsPage();
        };
    }

    private Node voicesPage() {
        VoicesPage page = new VoicesPage(studio);
        voices = page;
        return page.root();
    }

    private Node themesPage() {
        ThemesPage page = new ThemesPage(studio);
        themes = page;
        return page.root();
    }

    private Node modelPage() {
        ModelPage page = new ModelPage(studio);
        drafts = page;
        return page.root();
    }

    private Node trainingsPage() {
        TrainingsPage page = new TrainingsPage(studio);
        trainings = page;
        return page.root();
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
    public List<Action> actions() {
        Action save = Action.of("themes.save", ActionGroup.SETTINGS, Feather.SAVE, "Shortcut+S", () -> {
            if (shown == Page.THEMES && themes != null) {
                themes.save();
            }
        });
        return List.of(save);
    }

    @Override
    public boolean show(Place place) {
        if (place instanceof Place.Settings settings) {
            show(settings.page());
            return true;
        }
        return false;
    }

    @Override
    public void refresh() {
        // every other choice is shown as it is made
        if (themes != null) {
            themes.refresh();
        }
        if (trainings != null) {
            trainings.refresh();
        }
    }

    @Override
    public void close() {
        if (voices != null) {
            voices.close();
        }
        if (themes != null) {
            themes.close();
        }
        if (trainings != null) {
            trainings.close();
        }
        if (drafts != null) {
            drafts.close();
        }
    }
}
