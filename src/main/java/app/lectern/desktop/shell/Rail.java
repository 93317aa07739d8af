package app.lectern.desktop.shell;

import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.review.ReviewCount;
import app.lectern.domain.account.Role;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The places of the studio, on the left of every screen. */
final class Rail {
    private static final String PRESSING = "rail-badge-pressing";

    private final Studio studio;
    private final Runnable signOut;
    private final Words words;
    private final Label badge = Ui.text("", "rail-badge");
    private final Button library;
    private final Button editor;
    private final Button review;
    private final Label waiting = Ui.text("", "rail-badge");
    private final Button renders;
    private final Button settings;
    private final VBox root;

    Rail(Studio studio, Runnable signOut) {
        this.studio = studio;
        this.signOut = signOut;
        this.words = studio.words();
        library = item("rail.library", "action.library");
        editor = item("rail.editor", "action.editor");
        review = item("rail.review", "action.review", waiting);
        renders = item("rail.renders", "action.renders", badge);
        settings = item("rail.settings", "action.settings");
        Button palette = item("rail.palette", "action.palette");
        HBox brand = Ui.styled(new HBox(Ui.icon(Feather.BOOK_OPEN, "ic-lg")), "brand");
        brand.setAlignment(Pos.CENTER);
        root = Ui.styled(
                new VBox(brand, library, editor, review, renders, Ui.push(), palette, settings, who()), "rail");
        showCount();
    }

    /** Who is signed in, with the ways to their profile and out. */
    private Button who() {
        Button who = item(Feather.USER, "rail.me", "", () -> {});
        VBox inside = new VBox(4, Ui.icon(Feather.USER, "ic-lg"), Ui.text(role()));
        inside.setAlignment(Pos.CENTER);
        who.setGraphic(inside);
        Ui.tip(who, studio.user()::userId);
        who.setOnAction(_ -> menu().show(who, Side.RIGHT, 0, 0));
        who.setOnContextMenuRequested(_ -> who.fire());
        return who;
    }

    private ContextMenu menu() {
        MenuItem profile = new MenuItem(words.of("rail.profile"), Ui.icon(Feather.USER, "ic-sm"));
        profile.setOnAction(_ -> studio.navigator().go(new Place.Settings(Place.Settings.Page.PROFILE)));
        ContextMenu menu = new ContextMenu(profile);
        if (studio.signedIn().session() != null) {
            MenuItem leave = new MenuItem(words.of("rail.sign-out"), Ui.icon(Feather.LOG_OUT, "ic-sm"));
            leave.setOnAction(_ -> signOut.run());
            menu.getItems().addAll(new SeparatorMenuItem(), leave);
        }
        return menu;
    }

    private String role() {
        for (Role role : new Role[] {Role.ADMIN, Role.REVIEWER, Role.AUTHOR}) {
            if (studio.user().has(role)) {
                return words.of("role." + role.name().toLowerCase(Locale.ROOT));
            }
        }
        return studio.user().userId();
    }

    /** A button for an action that can be done everywhere. */
    private Button item(String key, String action, Label... marks) {
        Action does = studio.actions().of(action).orElseThrow();
        return item(does.icon(), key, Keys.text(does.keys()), does::fire, marks);
    }

    private Button item(Feather icon, String key, String keys, Runnable action, Label... marks) {
        StackPane picture = Ui.styled(new StackPane(Ui.icon(icon, "ic-lg")), "rail-picture");
        for (Label mark : marks) {
            StackPane.setAlignment(mark, Pos.TOP_RIGHT);
            mark.setTranslateY(-6);
            picture.getChildren().add(mark);
        }
        VBox inside = new VBox(4, picture, Ui.firm(words.of(key)));
        inside.setAlignment(Pos.CENTER);
        Button button = new Button();
        button.setGraphic(inside);
        button.getStyleClass().setAll("rail-item");
        button.setAccessibleText(words.of(key));
        Ui.tip(button, () -> words.of(key) + " " + keys);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Marks where we are. */
    void mark(Place place) {
        Ui.select(library, place instanceof Place.Library);
        Ui.select(editor, place instanceof Place.Editor);
        Ui.select(review, place instanceof Place.Review);
        Ui.select(renders, place instanceof Place.Renders || place instanceof Place.Preview);
        Ui.select(settings, place instanceof Place.Settings);
    }

    /** Tells how many renders wait or run. */
    void showCount() {
        show(studio.watches().active().size(), badge, renders, "rail.renders", "");
    }

    /** Tells how many scripts wait for this person, and which of them press. */
    void showWaiting(ReviewCount.Count count) {
        String pressing = count.isPressing() ? pressing(words, count) : "";
        show(count.waiting(), waiting, review, "rail.review", pressing);
        waiting.setGraphic(count.isPressing() ? Ui.icon(Feather.CLOCK, "ic-sm") : null);
        // beside the picture rather than over it
        waiting.setTranslateX(count.isPressing() ? 14 : 0);
        waiting.getStyleClass().removeAll(PRESSING);
        if (count.isPressing()) {
            waiting.getStyleClass().add(PRESSING);
        }
    }

    /** In words, such as "1 overdue, 2 due today". */
    static String pressing(Words words, ReviewCount.Count count) {
        String overdue = count.overdue() > 0 ? words.of("due.count-overdue", count.overdue()) : "";
        String today = count.today() > 0 ? words.of("due.count-today", count.today()) : "";
        return overdue + (overdue.isEmpty() || today.isEmpty() ? "" : ", ") + today;
    }

    private void show(int count, Label mark, Button place, String key, String more) {
        mark.setText(String.valueOf(count));
        Ui.shown(mark, count > 0);
        String tail = more.isEmpty() ? "" : ", " + more;
        place.setAccessibleText(words.of(key) + (count > 0 ? ", " + count : "") + tail);
    }

    VBox root() {
        return root;
    }
}
