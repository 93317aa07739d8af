package app.lectern.desktop.signin;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.settings.Settings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window until somebody is known: who is at the first start, or who signs in. */
public final class SignInView {
    private static final double INK = 420;

    private final Words words;
    private final Settings settings;
    private final SignInViewModel model;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();

    private SignInView(Words words, Settings settings, SignInViewModel model) {
        this.words = words;
        this.settings = settings;
        this.model = model;
    }

    /** For a workspace in which nobody was ever. */
    public static Parent firstStart(
            Words words, Settings settings, SignInViewModel model, Entrance.FirstStart entrance) {
        SignInView view = new SignInView(words, settings, model);
        view.name.setText(entrance.name());
        PasswordField repeated = new PasswordField();
        Button begin = view.submit(
                Feather.ARROW_RIGHT,
                "first.begin",
                () -> model.first(view.name.getText(), view.password.getText(), repeated.getText()));
        return view.frame(
                "first.title",
                "first.how",
                Field.of(words, "first.name", view.name),
                Field.of(words, "first.password", view.password),
                Field.of(words, "first.repeat", repeated),
                Ui.hint(Feather.INFO, words.of("first.why"), "accent"),
                begin,
                view.problem());
    }

    /** For people who are known by their passwords. */
    public static Parent signIn(Words words, Settings settings, SignInViewModel model, Entrance.SignIn entrance) {
        SignInView view = new SignInView(words, settings, model);
        if (entrance.why() != null) {
            model.tell(words.of(entrance.why()));
        }
        CheckBox remember = new CheckBox(words.of("signin.remember"));
        remember.setWrapText(true);
        Button submit = view.submit(
                Feather.LOG_IN,
                "signin.do",
                () -> model.signIn(view.name.getText(), view.password.getText(), remember.isSelected()));
        return view.frame(
                "signin.title",
                "signin.how",
                Field.of(words, "signin.name", view.name),
                Field.of(words, "signin.password", view.password),
                remember,
                submit,
                view.problem(),
                Ui.wrapped(words.of("signin.forgotten"), "t-dense", "t-muted"));
    }

    private Button submit(Feather icon, String key, Runnable action) {
        Button button = Ui.wide(Ui.button(words.of(key), icon, action, "accent"));
        button.setDefaultButton(true);
        button.disableProperty().bind(model.busy().or(name.textProperty().isEmpty()));
        return button;
    }

    private Node problem() {
        VBox box = new VBox();
        Runnable show = () -> {
            String problem = model.problem().get();
            box.getChildren().clear();
            Ui.shown(box, !problem.isEmpty());
            if (!problem.isEmpty()) {
                box.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, problem, "danger"));
                password.clear();
                password.requestFocus();
            }
        };
        model.problem().addListener((_, _, _) -> show.run());
        show.run();
        return box;
    }

    private Parent frame(String title, String how, Node... parts) {
        VBox form = new VBox(
                16,
                Ui.column(
                        4, Ui.wrapped(words.of(title), "t-display"), Ui.wrapped(words.of(how), "t-dense", "t-muted")));
        form.getChildren().addAll(parts);
        form.getStyleClass().add("door-form");
        VBox inside = new VBox(24, Ui.push(), form, Ui.push(), new DoorChoices(words, settings).root());
        inside.setAlignment(Pos.CENTER);
        inside.setPadding(new Insets(24, 24, 0, 24));
        ScrollPane room = Ui.scroll(inside);
        room.setFitToHeight(true);
        StackPane surface = Ui.grow(Ui.styled(new StackPane(room), "surface"));
        return Ui.styled(new HBox(ink(), surface), "canvas");
    }

    private Node ink() {
        HBox brand = Ui.styled(
                Ui.row(12, Ui.icon(Feather.BOOK_OPEN, "ic-xl"), Ui.text(words.of("app.name"), "t-title")), "brand");
        VBox ink = Ui.styled(
                new VBox(
                        8,
                        brand,
                        Ui.push(),
                        Ui.wrapped(words.of("signin.claim"), "t-display"),
                        Ui.wrapped(words.of("signin.claim-more"))),
                "ink");
        ink.setAlignment(Pos.TOP_LEFT);
        return Ui.width(ink, INK);
    }
}
