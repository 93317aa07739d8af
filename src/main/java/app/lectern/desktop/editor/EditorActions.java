package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.asking.AskForm;
import app.lectern.desktop.parts.NoteForm;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.translation.TranslationProgress;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that a script's state and the person's roles allow, else the reason in words. */
final class EditorActions {
    private final Words words;
    private final EditorViewModel model;
    private final ActionsViewModel actions;
    private @Nullable Button send;
    private @Nullable Lesson shown;

    EditorActions(Words words, EditorViewModel model) {
        this.words = words;
        this.model = model;
        this.actions = model.actions();
    }

    List<Node> of(Lesson lesson) {
        List<Node> nodes = new ArrayList<>();
        send = null;
        shown = lesson;
        String reason = actions.reasonKey(lesson);
        boolean draft = lesson.script().status() == ScriptStatus.DRAFT;
        boolean sent = lesson.script().isInReview();
        boolean mine = model.writing().writable().get() && draft;
        if (reason != null && !mine) {
            nodes.add(Ui.iconText(Feather.INFO, words.of(reason), "t-dense", "t-muted"));
        }
        if ("editor.why-rendering".equals(reason)) {
            nodes.add(Ui.button(words.of("strip.open"), Feather.FILM, model::openRenders));
        }
        if (lesson.entry().asset() != null && !lesson.entry().expired()) {
            nodes.add(Ui.button(words.of("action.open-result"), Feather.PLAY, model::openResult));
        }
        if (reason == null && draft) {
            nodes.add(rejectButton(lesson));
            nodes.add(main("editor.approve", Feather.CHECK, actions::approve, sent || !mine));
        }
        if (mine) {
            Button button = main("editor.send", Feather.SEND, this::openSendForm, !sent);
            send = button;
            nodes.add(button);
        }
        if (reason == null && lesson.script().status() == ScriptStatus.APPROVED) {
            nodes.add(qualities());
            if (!model.translation().languages().get().isEmpty()) {
                CheckBox translations = new CheckBox(words.of("translating.render-too"));
                translations.selectedProperty().bindBidirectional(actions.withTranslations());
                nodes.add(translations);
            }
            nodes.add(main("editor.render", Feather.FILM, () -> actions.render(lesson.script()), true));
        }
        return nodes;
    }

    private Button main(String key, Feather icon, Runnable action, boolean next) {
        Button button = Ui.button(words.of(key), icon, action);
        if (next) {
            button.getStyleClass().add("accent");
        }
        button.disableProperty().bind(actions.busy());
        return button;
    }

    private Node qualities() {
        HBox box = Ui.styled(new HBox(), "segments");
        box.setMaxHeight(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Quality quality : Quality.values()) {
            ToggleButton button =
                    Ui.toggle(quality.id(), null, actions.format().get().quality() == quality, "segment");
            button.setToggleGroup(group);
            // pressing the chosen one again keeps it chosen
            button.setOnAction(_ -> {
                button.setSelected(true);
                VideoFormat now = actions.format().get();
                actions.format().set(new VideoFormat(quality, now.aspect(), now.frameRate()));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Button rejectButton(Lesson lesson) {
        Button button = Ui.button(words.of("editor.reject"), Feather.CORNER_UP_LEFT, () -> {});
        button.disableProperty().bind(actions.busy());
        button.setOnAction(_ -> {
            Button act =
                    Ui.button(words.of("editor.reject"), Feather.CORNER_UP_LEFT, () -> {}, "danger", "button-outlined");
            new NoteForm(
                            words.of("editor.reject-why"),
                            words.of("editor.reject-example"),
                            true,
                            act,
                            reason -> actions.reject(lesson.script(), reason))
                    .show(button);
        });
        return button;
    }

    /** Asks what is to be said with a review; nothing happens when this script cannot be sent. */
    void openSendForm() {
        if (send != null && shown != null && !send.isDisabled()) {
            Button act = Ui.button(words.of("editor.send"), Feather.SEND, () -> {}, "accent");
            new AskForm(words, actions.ask(shown.script()), sendQuestion(), act, actions::send).show(send);
        }
    }

    /** Tells what of a translation is left; it may be sent all the same. */
    private String sendQuestion() {
        TranslationProgress progress = model.translation().progress();
        int left = progress.missing() + progress.stale();
        return left == 0 ? words.of("editor.send-note") : words.of("translating.send-note", left);
    }
}
