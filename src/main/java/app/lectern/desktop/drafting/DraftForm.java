package app.lectern.desktop.drafting;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.DraftTask;
import app.lectern.service.ModelChoice;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is wanted of the model, and of which scenes. */
final class DraftForm {
    private static final double WIDTH = 760;
    private static final int ROWS = 8;

    private final Words words;
    private final DraftingViewModel model;
    private final Runnable toSettings;
    private final Label how = Ui.wrapped("", "t-dense", "t-muted");
    private final Label now = Ui.text("", "t-caption", "t-muted");
    private final TextField topic = new TextField();
    private final TextArea material = new TextArea();
    private final TextField seconds = new TextField();
    private final VBox topicField;
    private final VBox materialField;
    private final VBox lengthField;
    private final VBox scopeField;
    private final VBox asked = Ui.column(8);
    private final Button look;
    private final Node root;

    DraftForm(Words words, DraftingViewModel model, Runnable toSettings) {
        this.words = words;
        this.model = model;
        this.toSettings = toSettings;
        topic.textProperty().bindBidirectional(model.wish().topic());
        material.textProperty().bindBidirectional(model.wish().material());
        material.setWrapText(true);
        material.setPrefRowCount(ROWS);
        seconds.textProperty().bindBidirectional(model.wish().seconds());
        seconds.setMaxWidth(120);
        topicField = field("drafting.topic", topic);
        materialField = field("drafting.material", material);
        lengthField = field("drafting.seconds", seconds);
        lengthField.getChildren().add(now);
        scopeField = Ui.column(4, Ui.text(words.of("drafting.scope"), "field-label"), scope());
        look = Ui.button(words.of("drafting.look"), Feather.EYE, model::look, "accent");
        VBox form = new VBox(
                16,
                Ui.column(8, tasks(), how),
                topicField,
                materialField,
                scopeField,
                lengthField,
                asked,
                Ui.row(8, look));
        form.setPadding(new Insets(0, 8, 24, 0));
        form.setMaxWidth(WIDTH);
        root = Ui.scroll(new HBox(Ui.wide(form)));
        model.wish().task().subscribe(this::show);
        model.wish().onlyChosen().addListener(_ -> tellLength());
        model.model().subscribe(this::show);
    }

    private VBox field(String key, TextInputControl field) {
        field.setAccessibleText(words.of(key));
        return Ui.column(4, Ui.text(words.of(key), "field-label"), field);
    }

    private Node tasks() {
        HBox box = Ui.styled(new HBox(), "segments");
        ToggleGroup group = new ToggleGroup();
        for (DraftTask task : DraftTask.values()) {
            ToggleButton button = Ui.toggle(
                    words.of("drafting.task." + task.id()),
                    null,
                    task == model.wish().task().get(),
                    "segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.wish().task().set(task);
            });
            model.wish().task().subscribe(now -> button.setSelected(now == task));
            if (task == DraftTask.TRANSLATE) {
                model.wish().translating().subscribe(there -> Ui.shown(button, there));
            }
            box.getChildren().add(button);
        }
        return new FlowPane(box);
    }

    private Node scope() {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxWidth(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (boolean chosen : new boolean[] {false, true}) {
            String name = words.of(chosen ? "drafting.scope-chosen" : "drafting.scope-all");
            ToggleButton button =
                    Ui.toggle(name, null, chosen == model.wish().onlyChosen().get(), "segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.wish().onlyChosen().set(chosen);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private void show(DraftTask task) {
        how.setText(words.of("drafting.task-how." + task.id()));
        Ui.shown(topicField, task == DraftTask.OUTLINE);
        Ui.shown(materialField, task.takesMaterial());
        Ui.shown(scopeField, task.worksOnScenes());
        Ui.shown(lengthField, task.takesLength());
        material.setPromptText(words.of("drafting.material-of." + (task == DraftTask.SCENES ? "scenes" : "outline")));
        tellLength();
    }

    private void tellLength() {
        boolean shorten = model.wish().task().get() == DraftTask.SHORTEN;
        now.setText(
                shorten
                        ? words.of("drafting.seconds-now", model.wish().secondsNow())
                        : words.of("drafting.seconds-free"));
    }

    private void show(@Nullable ModelChoice choice) {
        asked.getChildren().clear();
        look.setDisable(choice == null);
        if (choice == null) {
            asked.getChildren()
                    .addAll(
                            Ui.hint(Feather.INFO, words.of("drafting.no-model"), "accent"),
                            Ui.row(0, Ui.button(words.of("drafting.to-settings"), Feather.SETTINGS, toSettings)));
        } else {
            ModelServer server =
                    new ModelServer(choice.url(), "", choice.model(), choice.timeoutSec(), choice.formAsked());
            String key = server.isHere() ? "drafting.asked-here" : "drafting.asked-away";
            asked.getChildren().add(Ui.wrapped(words.of(key, choice.model(), server.origin()), "t-dense", "t-muted"));
        }
        tellLength();
    }

    void focus() {
        (topicField.isVisible() ? topic : materialField.isVisible() ? material : seconds).requestFocus();
    }

    Node root() {
        return root;
    }
}
