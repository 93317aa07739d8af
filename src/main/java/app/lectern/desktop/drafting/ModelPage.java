package app.lectern.desktop.drafting;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of the settings about the model that is asked for drafts. */
public final class ModelPage {
    private static final double WIDTH = 760;

    private final Words words;
    private final ModelViewModel model;
    private final PasswordField key = new PasswordField();
    private final Label state = Ui.firm("", "chip");
    private final Button look;
    private final Button forget;
    private final Node root;

    public ModelPage(Studio studio) {
        this.words = studio.words();
        this.model = new ModelViewModel(studio.lectern().modelDrafts(), studio.user(), words, Fx.window());
        this.look = Ui.button(words.of("model.look"), Feather.ACTIVITY, model::look);
        this.forget = Ui.button(words.of("model.forget"), Feather.X, model::forget);
        VBox page = new VBox(
                16,
                notice(model.problem(), Feather.ALERT_OCTAGON, "danger"),
                notice(model.success(), Feather.CHECK_CIRCLE, "success"),
                card());
        page.setPadding(new Insets(16, 24, 24, 24));
        page.setMaxWidth(WIDTH);
        HBox.setHgrow(page, Priority.ALWAYS);
        root = Ui.scrollBothWays(new HBox(page));
        model.kept().subscribe(this::show);
    }

    private Node card() {
        VBox text = Ui.column(
                2,
                Ui.row(8, Ui.text(words.of("model.title"), "t-section"), state),
                Ui.wrapped(words.of("model.how"), "t-dense", "t-muted"));
        VBox card = Ui.styled(
                new VBox(
                        16,
                        new HBox(12, Ui.icon(Feather.CPU, "ic-lg", "t-muted"), Ui.wide(text)),
                        field("model.url", text("http://127.0.0.1:11434"), model.url()),
                        field("model.name", text(words.of("model.name-prompt")), model.model()),
                        keyField(),
                        Ui.width(field("model.timeout", new TextField(), model.timeout()), 200),
                        form(),
                        buttons()),
                "card");
        card.setPadding(new Insets(16));
        return card;
    }

    private static TextField text(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    private VBox field(String name, TextField field, StringProperty value) {
        field.setAccessibleText(words.of(name));
        field.textProperty().bindBidirectional(value);
        return Ui.column(4, Ui.text(words.of(name), "field-label"), field);
    }

    private Node keyField() {
        VBox box = field("model.key", key, model.key());
        box.getChildren().add(Ui.wrapped(words.of("model.key-how"), "t-caption", "t-muted"));
        return box;
    }

    private Node form() {
        CheckBox form = new CheckBox(words.of("model.form"));
        form.setWrapText(true);
        form.selectedProperty().bindBidirectional(model.formAsked());
        return Ui.column(4, form, Ui.wrapped(words.of("model.form-how"), "t-caption", "t-muted"));
    }

    private Node buttons() {
        Button keep = Ui.button(words.of("model.keep"), Feather.CHECK, model::keep, "accent");
        keep.disableProperty()
                .bind(model.busy().or(model.url().isEmpty()).or(model.model().isEmpty()));
        look.disableProperty().bind(model.busy().or(model.kept().isNull()));
        forget.disableProperty().bind(model.busy().or(model.kept().isNull()));
        return Ui.row(8, look, Ui.gap(), forget, keep);
    }

    private Node notice(ObservableValue<String> told, Feather icon, String tone) {
        VBox box = Ui.shown(new VBox(), false);
        told.addListener((_, _, now) -> {
            box.getChildren().clear();
            Ui.shown(box, !now.isEmpty());
            if (!now.isEmpty()) {
                box.getChildren().add(Ui.hint(icon, now, tone));
            }
        });
        return box;
    }

    private void show(ModelViewModel.@Nullable Kept kept) {
        key.setPromptText(words.of(kept != null && kept.hasKey() ? "model.key-kept" : "model.key-none"));
        state.setText(words.of(kept == null ? "model.off" : "model.on"));
        state.getStyleClass().setAll("label", "chip", kept == null ? "chip-neutral" : "chip-success");
    }

    public Node root() {
        return root;
    }

    /** Ends a look that goes on. */
    public void close() {
        model.close();
    }
}
