package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that a script's state and the person's roles allow, else the reason in words. */
final class EditorActions {
    private final Words words;
    private final EditorViewModel model;

    EditorActions(Words words, EditorViewModel model) {
        this.words = words;
        this.model = model;
    }

    List<Node> of(Lesson lesson) {
        List<Node> actions = new ArrayList<>();
        String reason = model.reasonKey(lesson);
        if (reason != null) {
            actions.add(Ui.iconText(Feather.INFO, words.of(reason), "t-dense", "t-muted"));
        }
        if ("editor.why-rendering".equals(reason)) {
            actions.add(Ui.button(words.of("strip.open"), Feather.FILM, model::openRenders));
        }
        if (lesson.entry().asset() != null && !lesson.entry().expired()) {
            actions.add(Ui.button(words.of("action.open-result"), Feather.PLAY, model::openResult));
        }
        if (reason == null && lesson.script().status() == ScriptStatus.DRAFT) {
            actions.add(rejectButton());
            actions.add(main("editor.approve", Feather.CHECK, model::approve));
        }
        if (reason == null && lesson.script().status() == ScriptStatus.APPROVED) {
            actions.add(qualities());
            actions.add(main("editor.render", Feather.FILM, model::render));
        }
        return actions;
    }

    private Button main(String key, Feather icon, Runnable action) {
        Button button = Ui.button(words.of(key), icon, action, "accent");
        button.disableProperty().bind(model.busy());
        return button;
    }

    private Node qualities() {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxHeight(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Quality quality : Quality.values()) {
            ToggleButton button =
                    Ui.toggle(quality.id(), null, model.format().get().quality() == quality, "segment");
            button.setToggleGroup(group);
            // pressing the chosen one again keeps it chosen
            button.setOnAction(_ -> {
                button.setSelected(true);
                VideoFormat now = model.format().get();
                model.format().set(new VideoFormat(quality, now.aspect(), now.frameRate()));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Button rejectButton() {
        Button button = Ui.button(words.of("editor.reject"), Feather.CORNER_UP_LEFT, () -> {});
        button.disableProperty().bind(model.busy());
        button.setOnAction(_ -> rejectForm().show(button));
        return button;
    }

    private PopOver rejectForm() {
        PopOver form = new PopOver();
        TextArea reason = new TextArea();
        reason.setPromptText(words.of("editor.reject-why"));
        reason.setAccessibleText(words.of("editor.reject-why"));
        reason.setPrefSize(320, 96);
        reason.setWrapText(true);
        Runnable send = () -> {
            form.hide();
            model.reject(reason.getText());
        };
        Button reject = Ui.button(words.of("editor.reject"), Feather.CORNER_UP_LEFT, send, "danger", "button-outlined");
        reject.disableProperty().bind(reason.textProperty().map(String::isBlank));
        VBox box =
                new VBox(8, Ui.text(words.of("editor.reject-why"), "field-label"), reason, Ui.row(0, Ui.gap(), reject));
        box.setPadding(new Insets(16));
        form.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        form.setContentNode(box);
        return form;
    }
}
