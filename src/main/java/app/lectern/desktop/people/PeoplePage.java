package app.lectern.desktop.people;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.signin.Field;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.WorkspaceMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of the settings about the people of the workspace. */
public final class PeoplePage {
    private static final double NAMES = 200;

    private final Words words;
    private final PeopleViewModel model;
    private final Node root;

    public PeoplePage(Studio studio) {
        this.words = studio.words();
        this.model = new PeopleViewModel(studio);
        this.root = Pages.page(
                Pages.notice(model.problem(), Feather.ALERT_OCTAGON, "danger"),
                Pages.notice(model.success(), Feather.CHECK_CIRCLE, "success"),
                Pages.card(words, Feather.USERS, "people.mode", "people.mode-how", modes()),
                Pages.card(words, Feather.LIST, "people.all", "people.all-how", rows(), password()),
                Pages.card(words, Feather.USER_PLUS, "people.add", "people.add-how", newPerson()));
    }

    private Node modes() {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxWidth(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (WorkspaceMode mode : WorkspaceMode.values()) {
            String name = words.of("mode." + mode.name().toLowerCase(Locale.ROOT));
            ToggleButton button = Ui.toggle(name, null, model.mode().get() == mode, "segment");
            button.setToggleGroup(group);
            button.setUserData(mode);
            button.setOnAction(_ -> {
                model.mode(mode);
                // what was refused is shown as it is, not as it was asked for
                choose(group, model.mode().get());
            });
            box.getChildren().add(button);
        }
        model.mode().addListener((_, _, now) -> choose(group, now));
        return box;
    }

    private static void choose(ToggleGroup group, WorkspaceMode mode) {
        group.getToggles().stream().filter(one -> one.getUserData() == mode).forEach(group::selectToggle);
    }

    private Node rows() {
        VBox rows = new VBox();
        model.people().addListener((ListChangeListener<Person>) _ ->
                rows.getChildren().setAll(model.people().stream().map(this::row).toList()));
        return rows;
    }

    private Node row(Person person) {
        Label name = Ui.title(person.displayName(), "t-strong");
        HBox names = Ui.cell(Ui.column(0, name, Ui.title(person.userId(), "t-caption", "t-muted")), NAMES);
        HBox roles = Ui.row(6);
        for (Role role : Role.values()) {
            ToggleButton toggle = roleToggle(role, person.roles().contains(role));
            toggle.setAccessibleText(words.of("people.role-of", Pages.role(words, role), person.userId()));
            // what this window may do was settled when its person came in
            toggle.setDisable(!person.active() || model.isMe(person));
            toggle.setOnAction(_ -> model.role(person, role, toggle.isSelected()));
            roles.getChildren().add(toggle);
        }
        Node password = setPassword(person);
        Node activity = activity(person);
        // out of sight they still keep the states in one column
        password.setVisible(!model.isMe(person));
        activity.setVisible(!model.isMe(person));
        HBox state = Ui.row(12, state(person), password, activity);
        return Ui.styled(new BothEnds(Ui.row(12, names, roles), state), "grid-row");
    }

    private Node state(Person person) {
        if (!person.active()) {
            return Ui.iconText(Feather.SLASH, words.of("people.inactive"), "chip", "chip-expired");
        }
        return person.hasPassword()
                ? Ui.iconText(Feather.CHECK, words.of("people.active"), "chip", "chip-success")
                : Ui.iconText(Feather.LOCK, words.of("people.no-password"), "chip", "chip-warning");
    }

    private Node setPassword(Person person) {
        return Ui.iconButton(
                Feather.LOCK,
                words.of("people.set-password", person.userId()),
                () -> model.choosing().set(person),
                "small");
    }

    private Node activity(Person person) {
        boolean on = person.active();
        return Ui.iconButton(
                on ? Feather.USER_X : Feather.USER_CHECK,
                words.of(on ? "people.deactivate" : "people.activate", person.userId()),
                () -> model.active(person, !on),
                "small");
    }

    private Node password() {
        PasswordField password = new PasswordField();
        VBox field = Field.of(words, "people.new-password", password);
        Label whose = Ui.text("", "t-strong");
        Button set = Ui.button(words.of("people.set"), Feather.CHECK, () -> {
            model.password(password.getText());
            password.clear();
        });
        set.disableProperty().bind(password.textProperty().isEmpty());
        Button cancel = Ui.button(
                words.of("action.cancel"), null, () -> model.choosing().set(null), "flat");
        HBox row = new HBox(12, whose, field, cancel, set);
        row.setAlignment(Pos.BOTTOM_LEFT);
        model.choosing().addListener((_, _, person) -> {
            Ui.shown(row, person != null);
            whose.setText(person == null ? "" : person.displayName());
        });
        return Ui.shown(row, false);
    }

    private Node newPerson() {
        TextField name = new TextField();
        TextField displayName = new TextField();
        Set<Role> roles = EnumSet.of(Role.AUTHOR);
        HBox toggles = new HBox(6);
        toggles.setAlignment(Pos.CENTER_LEFT);
        for (Role role : Role.values()) {
            ToggleButton toggle = roleToggle(role, roles.contains(role));
            toggle.setOnAction(_ -> {
                if (toggle.isSelected()) {
                    roles.add(role);
                } else {
                    roles.remove(role);
                }
            });
            toggles.getChildren().add(toggle);
        }
        Button add = Ui.button(
                words.of("people.do-add"),
                Feather.PLUS,
                () -> {
                    model.add(name.getText(), displayName.getText(), roles);
                    name.clear();
                    displayName.clear();
                },
                "accent");
        add.disableProperty().bind(name.textProperty().isEmpty());
        HBox fields =
                new HBox(12, Field.of(words, "people.name", name), Field.of(words, "people.display-name", displayName));
        return Ui.column(12, fields, Ui.row(12, toggles, Ui.gap(), add));
    }

    private ToggleButton roleToggle(Role role, boolean on) {
        return Ui.toggle(Pages.role(words, role), null, on, "filter");
    }

    public Node root() {
        return root;
    }
}
