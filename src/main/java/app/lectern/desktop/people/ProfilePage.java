package app.lectern.desktop.people;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.signin.Field;
import app.lectern.domain.account.AccessToken;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of the settings about oneself. */
public final class ProfilePage {
    private final Studio studio;
    private final Words words;
    private final ProfileViewModel model;
    private final Node root;

    public ProfilePage(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new ProfileViewModel(studio);
        this.root = Pages.page(
                who(),
                Pages.notice(model.problem(), Feather.ALERT_OCTAGON, "danger"),
                Pages.notice(model.success(), Feather.CHECK_CIRCLE, "success"),
                password(),
                Pages.card(
                        words,
                        Feather.MONITOR,
                        "session.title",
                        "session.how",
                        list(model.sessions(), "session.none", this::session)),
                Pages.card(
                        words,
                        Feather.KEY,
                        "token.title",
                        "token.how",
                        secret(),
                        list(model.tokens(), "token.none", this::token),
                        newToken()));
    }

    private Node who() {
        return Ui.row(
                12,
                Ui.icon(Feather.USER, "ic-xl", "t-muted"),
                Ui.column(
                        2,
                        Ui.title(model.user().userId(), "t-title"),
                        Ui.wrapped(Pages.roles(words, model.user().roles()), "t-dense", "t-muted")));
    }

    private Node password() {
        PasswordField old = new PasswordField();
        PasswordField chosen = new PasswordField();
        PasswordField repeated = new PasswordField();
        Node oldField = Field.of(words, "password.old", old);
        Ui.shown(oldField, model.hasPassword().get());
        model.hasPassword().addListener((_, _, has) -> Ui.shown(oldField, has));
        Button change = Ui.button(
                words.of("password.change"),
                Feather.CHECK,
                () -> {
                    model.changePassword(old.getText(), chosen.getText(), repeated.getText());
                    old.clear();
                    chosen.clear();
                    repeated.clear();
                },
                "accent");
        change.disableProperty().bind(chosen.textProperty().isEmpty());
        HBox fields = new HBox(
                12, oldField, Field.of(words, "password.chosen", chosen), Field.of(words, "password.repeat", repeated));
        return Pages.card(words, Feather.LOCK, "password.title", "password.how", fields, Ui.row(8, Ui.gap(), change));
    }

    private Node list(ObservableList<AccessToken> tokens, String none, Function<AccessToken, Node> row) {
        VBox rows = new VBox(Ui.text(words.of(none), "t-dense", "t-muted"));
        tokens.addListener((ListChangeListener<AccessToken>) _ -> {
            rows.getChildren().setAll(tokens.stream().map(row).toList());
            if (tokens.isEmpty()) {
                rows.getChildren().add(Ui.text(words.of(none), "t-dense", "t-muted"));
            }
        });
        return rows;
    }

    private Node session(AccessToken session) {
        boolean here = model.isHere(session);
        Node end = here
                ? Ui.iconText(Feather.CHECK, words.of("session.here"), "chip", "chip-success")
                : Ui.button(words.of("session.end"), Feather.X, () -> model.revoke(session), "small");
        return row(
                words.of("session.since", ago(session.createdAt())),
                words.of("session.used", used(session), date(session.expiresAt())),
                end);
    }

    private Node token(AccessToken token) {
        return row(
                token.label().isEmpty() ? words.of("token.nameless") : token.label(),
                words.of("session.used", used(token), date(token.expiresAt())),
                Ui.button(words.of("token.revoke"), Feather.X, () -> model.revoke(token), "small"));
    }

    private static Node row(String title, String facts, Node end) {
        return Ui.styled(
                Ui.row(12, Ui.firm(title, "t-strong"), Ui.wide(Ui.wrapped(facts, "t-dense", "t-muted")), end),
                "grid-row");
    }

    private Node newToken() {
        TextField label = new TextField();
        Button create = Ui.button(words.of("token.create"), Feather.PLUS, () -> {
            model.createToken(label.getText().strip());
            label.clear();
        });
        HBox row = new HBox(12, Field.of(words, "token.label", label), create);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    /** Shown once, to be copied. */
    private Node secret() {
        TextField secret = Ui.wide(new TextField());
        secret.setEditable(false);
        secret.setAccessibleText(words.of("token.secret"));
        secret.textProperty().bind(model.secret());
        Node row = Ui.row(8, secret, Ui.button(words.of("token.copy"), Feather.COPY, () -> copy(secret.getText())));
        Node box = Ui.shown(Ui.column(4, Ui.text(words.of("token.secret"), "field-label"), row), false);
        model.secret().addListener((_, _, now) -> Ui.shown(box, !now.isEmpty()));
        return box;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String used(AccessToken token) {
        return token.lastUsedAt() == null ? words.of("session.never") : ago(token.lastUsedAt());
    }

    private String ago(Instant then) {
        return Times.ago(words, studio.lectern().config().clock(), then);
    }

    private static String date(Instant end) {
        return end.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    public Node root() {
        return root;
    }
}
