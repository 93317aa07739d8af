package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ComposedText;
import app.lectern.desktop.parts.InView;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Transition;
import app.lectern.script.SceneDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the shown scene's slide says and how it looks and sounds. */
final class PropertiesPane {
    private final Words words;
    private final PropertiesViewModel model;
    private final TextField title = new TextField();
    private final TextArea lines = new TextArea();
    private final TextArea subtitle = new TextArea();
    private final ComposedText titleText;
    private final ComposedText linesText;
    private final ComposedText subtitleText;
    private final LayoutField layout;
    private final ComboBox<Optional<Transition.Kind>> transition;
    private final PictureField picture;
    private final VoiceFields voice;
    private final QuestionPane question;
    private final VBox fields;
    private final Deque<Node> lower;
    private final ScrollPane root;

    /** @param recording how the scene gets a recording, below all others */
    PropertiesPane(Words words, PropertiesViewModel model, QuestionPane question, LayoutField layout, Node recording) {
        this.words = words;
        this.model = model;
        titleText = new ComposedText(title, model::title);
        linesText = new ComposedText(lines, text -> model.lines(text.lines().toList()));
        subtitleText = new ComposedText(subtitle, model::subtitle);
        this.layout = layout;
        this.question = question;
        transition = new ValueChoice<>(orNone(Transition.Kind.values()), this::nameOfKind, this::choose)
                .box(words.of("editor.transition"));
        picture = new PictureField(words, model);
        voice = new VoiceFields(words, model);
        prepare(lines, "editor.on-screen", "editor.on-screen-prompt", 3);
        prepare(subtitle, "editor.subtitle", "editor.subtitle-prompt", 2);
        title.setAccessibleText(words.of("editor.scene-title"));
        fields = Ui.column(
                16,
                field("editor.scene-title", title),
                field("editor.on-screen", lines),
                field("editor.layout", layout.root()),
                field("editor.picture", picture.root()));
        lower = new ArrayDeque<>(List.of(
                question.root(),
                voice.root(),
                field("editor.transition", transition),
                field("editor.subtitle", subtitle),
                recording));
        fields.setPadding(new Insets(16));
        root = Ui.scroll(fields);
    }

    /** Adds the next of the fields below those that are in sight at once; false when all are there. */
    boolean addNext() {
        if (!lower.isEmpty()) {
            fields.getChildren().add(lower.remove());
        }
        return !lower.isEmpty();
    }

    private void prepare(TextArea area, String key, String prompt, int rows) {
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.setAccessibleText(words.of(key));
        area.setPromptText(words.of(prompt));
    }

    private Node field(String key, Node control) {
        return Ui.column(4, Ui.text(words.of(key), "field-label"), control);
    }

    /** The values, and before them the choice of none. */
    private static <T> List<Optional<T>> orNone(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
                .toList();
    }

    private String nameOfKind(Optional<Transition.Kind> kind) {
        return words.of("transition." + kind.map(Transition.Kind::id).orElse("auto"));
    }

    private void choose(Optional<Transition.Kind> kind) {
        SceneDocument scene = model.scene();
        Transition now = scene == null ? null : scene.transition();
        boolean other = kind.isPresent() ? now == null || now.kind() != kind.get() : now != null;
        if (other) {
            model.transition(
                    kind.map(one -> new Transition(one, Transition.DEFAULT_SEC)).orElse(null));
        }
    }

    /** Follows what is written and chosen. */
    void show(SceneDocument scene, boolean writable) {
        titleText.show(scene.title());
        // lines that are being begun are blank, and not yet in the script
        if (!lines.getText().lines().filter(line -> !line.isBlank()).toList().equals(scene.onScreenText())) {
            linesText.show(String.join("\n", scene.onScreenText()));
        }
        if (!scene.subtitle().isBlank() || !subtitle.getText().isBlank()) {
            subtitleText.show(scene.subtitle());
        }
        layout.show(scene);
        Transition now = scene.transition();
        transition.setValue(Optional.ofNullable(now).map(Transition::kind));
        picture.show(scene);
        voice.show(scene);
        question.show(scene);
        fields.setDisable(!writable);
    }

    /**
     * Goes to a field by its name in script files.
     *
     * @param place also with a place within it, such as {@code question.options[2]}
     */
    void focus(String place) {
        Node control = control(place);
        control.requestFocus();
        // the pane may have been behind another one until now
        Fx.later(() -> InView.bring(root, control));
    }

    private Node control(String place) {
        return switch (FindingPlace.field(place)) {
            case "question" -> question.named(place);
            case "on_screen_text" -> lines;
            case "subtitle" -> subtitle;
            case "layout" -> layout.root();
            case "image" -> picture.first();
            case "voice" -> voice.first();
            case "transition" -> transition;
            default -> title;
        };
    }

    /** Writes what an input method composes. */
    void settle() {
        List.of(titleText, linesText, subtitleText).forEach(ComposedText::settle);
        question.settle();
    }

    boolean composing() {
        return titleText.composing() || linesText.composing() || subtitleText.composing() || question.composing();
    }

    Node root() {
        return root;
    }
}
