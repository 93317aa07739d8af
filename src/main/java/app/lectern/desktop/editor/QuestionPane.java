package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ComposedText;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.SceneDocument;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What the scene asks: its kind, its words, its options with the right ones, and the time to think. */
final class QuestionPane {
    private static final int QUESTION_ROWS = 3;
    private static final int FEEDBACK_ROWS = 2;

    private final Words words;
    private final QuestionViewModel model;
    private final CheckBox asks;
    private final ComboBox<Kind> kind;
    private final TextArea text = new TextArea();
    private final TextArea feedback = new TextArea();
    private final ComposedText textWritten;
    private final ComposedText feedbackWritten;
    private final OptionRows options;
    private final Spinner<Double> think = new Spinner<>(0, ScriptLimits.THINK_SECONDS, Question.THINK_SEC, 1);
    private final VBox fields;
    private final VBox root;
    private boolean following;

    QuestionPane(Words words, QuestionViewModel model) {
        this.words = words;
        this.model = model;
        asks = new CheckBox(words.of("question.asks"));
        asks.selectedProperty().addListener((_, _, on) -> tell(() -> model.asks(on)));
        kind = new ValueChoice<>(List.of(Kind.values()), one -> words.of("question.kind." + one.id()), this::chooseKind)
                .box(words.of("question.kind"));
        textWritten = new ComposedText(text, model::text);
        feedbackWritten = new ComposedText(feedback, model::feedback);
        options = new OptionRows(words, model);
        prepare(text, "question.text", QUESTION_ROWS);
        prepare(feedback, "question.feedback", FEEDBACK_ROWS);
        think.setEditable(true);
        think.setMaxWidth(Double.MAX_VALUE);
        think.setAccessibleText(words.of("question.think"));
        think.getEditor().setAccessibleText(words.of("question.think"));
        think.valueProperty().addListener((_, _, seconds) -> tell(() -> model.thinkSec(seconds)));
        fields = Ui.column(
                12,
                field("question.kind", kind),
                field("question.text", text),
                field("question.options", options.root()),
                field("question.feedback", feedback),
                field("question.think", think));
        root = Ui.column(12, asks, fields);
    }

    private void prepare(TextArea area, String key, int rows) {
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.setAccessibleText(words.of(key));
        area.setPromptText(words.of(key + "-prompt"));
    }

    private Node field(String key, Node control) {
        return Ui.column(4, Ui.text(words.of(key), "field-label"), control);
    }

    private void chooseKind(Kind chosen) {
        Question now = model.question();
        if (now != null && now.kind() != chosen) {
            tell(() -> model.kind(chosen));
        }
    }

    private void tell(Runnable change) {
        if (!following) {
            change.run();
        }
    }

    /** Follows what is written and chosen. */
    void show(SceneDocument scene) {
        following = true;
        try {
            Question question = scene.question();
            asks.setSelected(question != null);
            Ui.shown(fields, question != null);
            if (question != null) {
                show(question);
            }
        } finally {
            following = false;
        }
    }

    private void show(Question question) {
        kind.setValue(question.kind());
        textWritten.show(question.text());
        feedbackWritten.show(question.feedback());
        think.getValueFactory().setValue(question.thinkSec());
        options.show(question, model.choices());
    }

    /**
     * A field.
     *
     * @param name as findings name it, such as {@code question.options[2]}
     */
    Node named(String name) {
        Node option = options.named(name);
        return switch (name.replaceAll("^question\\.?|\\[.*", "")) {
            case "kind" -> kind;
            case "feedback" -> feedback;
            case "think_sec" -> think;
            case "options", "correct" -> option == null ? text : option;
            case "" -> fields.isVisible() ? text : asks;
            default -> text;
        };
    }

    /** Writes what an input method composes. */
    void settle() {
        textWritten.settle();
        feedbackWritten.settle();
        options.settle();
    }

    boolean composing() {
        return textWritten.composing() || feedbackWritten.composing() || options.composing();
    }

    Node root() {
        return root;
    }
}
