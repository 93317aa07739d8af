package app.lectern.desktop.shell;

import static app.lectern.desktop.actions.ActionGroup.GO;
import static app.lectern.desktop.actions.ActionGroup.SETTINGS;
import static app.lectern.desktop.actions.ActionGroup.WINDOW;

import app.lectern.desktop.Navigator;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.desktop.settings.Settings;
import app.lectern.desktop.settings.SettingsPages;
import app.lectern.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What can be done on every screen. */
final class FrameActions {
    private static final int TEXT_STEP = 10;
    private static final int TEXT_USUAL = 100;

    /** What the window does itself. */
    record Window(
            Runnable palette,
            Runnable shortcuts,
            Runnable newVideo,
            Runnable importScript,
            Runnable refresh,
            Runnable nextPane,
            Runnable previousPane,
            Runnable signOut,
            Runnable quit) {}

    private FrameActions() {}

    static List<Action> of(Studio studio, Window window) {
        Navigator navigator = studio.navigator();
        Settings settings = studio.settings();
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("action.library", GO, Feather.GRID, "Shortcut+1", () -> navigator.go(new Place.Library())),
                Action.of("action.editor", GO, Feather.EDIT_3, "Shortcut+2", navigator::goToEditor),
                Action.of("action.review", GO, Feather.EYE, "Shortcut+3", () -> navigator.go(new Place.Review(null))),
                Action.of("action.renders", GO, Feather.FILM, "Shortcut+4", () -> navigator.go(new Place.Renders())),
                Action.of(
                        "action.settings",
                        GO,
                        Feather.SETTINGS,
                        "Shortcut+5",
                        () -> navigator.go(new Place.Settings())),
                Action.of("action.new-video", GO, Feather.PLUS, "Shortcut+Shift+N", window.newVideo()),
                Action.of("action.import", GO, Feather.UPLOAD, "Shortcut+O", window.importScript()),
                Action.of("action.palette", WINDOW, Feather.COMMAND, "Shortcut+K", window.palette()),
                Action.of("action.shortcuts", WINDOW, Feather.HELP_CIRCLE, "F1", window.shortcuts()),
                Action.of("action.refresh", WINDOW, Feather.REFRESH_CW, "F5", window.refresh()),
                Action.of("action.next-pane", WINDOW, Feather.SIDEBAR, "F6", window.nextPane()),
                Action.of("action.previous-pane", WINDOW, Feather.SIDEBAR, "Shift+F6", window.previousPane()),
                Action.of("action.larger", WINDOW, Feather.ZOOM_IN, "Shortcut+Equals", () -> grow(settings, TEXT_STEP)),
                Action.of(
                        "action.smaller", WINDOW, Feather.ZOOM_OUT, "Shortcut+Minus", () -> grow(settings, -TEXT_STEP)),
                Action.of("action.usual-size", WINDOW, Feather.TYPE, "Shortcut+0", () -> size(settings, TEXT_USUAL)),
                Action.of("action.light", WINDOW, Feather.SUN, "", () -> look(settings, Look.LIGHT)),
                Action.of("action.dark", WINDOW, Feather.MOON, "", () -> look(settings, Look.DARK)),
                Action.of(
                        "action.language",
                        WINDOW,
                        Feather.GLOBE,
                        "",
                        () -> navigator.leave(() -> otherLanguage(settings))),
                Action.of("action.quit", WINDOW, Feather.LOG_OUT, "Shortcut+Q", window.quit())));
        if (studio.signedIn().session() != null) {
            actions.add(Action.of("action.sign-out", WINDOW, Feather.LOG_OUT, "", window.signOut()));
        }
        for (Place.Settings.Page page : SettingsPages.of(studio.user())) {
            actions.add(Action.of(
                    SettingsPages.key(page),
                    SETTINGS,
                    SettingsPages.icon(page),
                    "",
                    () -> navigator.go(new Place.Settings(page))));
        }
        return actions;
    }

    private static void grow(Settings settings, int percent) {
        size(settings, settings.choices().get().textPercent() + percent);
    }

    private static void size(Settings settings, int percent) {
        settings.choose(settings.choices().get().withTextPercent(percent));
    }

    private static void look(Settings settings, Look look) {
        settings.choose(settings.choices().get().withLook(look));
    }

    private static void otherLanguage(Settings settings) {
        Choices now = settings.choices().get();
        List<Locale> all = Languages.all();
        int next = (all.indexOf(Languages.nearest(now.language())) + 1) % all.size();
        settings.choose(now.withLanguage(all.get(next)));
    }
}
