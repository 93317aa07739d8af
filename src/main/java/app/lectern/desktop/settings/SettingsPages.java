package app.lectern.desktop.settings;

import app.lectern.desktop.Place.Settings.Page;
import app.lectern.desktop.trainings.TrainingsViewModel;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the settings: for whom they are, and what they are called. */
public final class SettingsPages {
    private SettingsPages() {}

    /** The pages a person sees, in their order. */
    public static List<Page> of(User user) {
        return Arrays.stream(Page.values()).filter(page -> isFor(user, page)).toList();
    }

    private static boolean isFor(User user, Page page) {
        return switch (page) {
            case PEOPLE -> user.has(Role.ADMIN);
            case TRAININGS -> TrainingsViewModel.isFor(user);
            default -> true;
        };
    }

    /** The key of a page's name. */
    public static String key(Page page) {
        return "settings." + page.name().toLowerCase(Locale.ROOT);
    }

    /** A page's sign. */
    public static Feather icon(Page page) {
        return switch (page) {
            case WINDOW -> Feather.SUN;
            case PROFILE -> Feather.USER;
            case VOICES -> Feather.MIC;
            case THEMES -> Feather.DROPLET;
            case QUALITY -> Feather.MONITOR;
            case MODEL -> Feather.CPU;
            case PEOPLE -> Feather.USERS;
            case TRAININGS -> Feather.CALENDAR;
        };
    }

    /** The key of the heading a page stands under. */
    static String heading(Page page) {
        return switch (page) {
            case WINDOW, PROFILE -> "settings.nav-mine";
            case VOICES, THEMES, QUALITY, MODEL -> "settings.nav-make";
            case PEOPLE, TRAININGS -> "settings.nav-workspace";
        };
    }
}
