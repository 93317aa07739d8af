package app.lectern.desktop.asking;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.DateField;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.account.Person;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks whom to ask for a review and until when, and for a note where one is sent along. */
public final class AskForm {
    private static final KeyCombination DONE = KeyCombination.valueOf("Shortcut+Enter");
    private static final double WIDTH = 320;
    private static final double DAY_WIDTH = 160;
    private static final double TALLEST = 132;

    private final Words words;
    private final AskViewModel model;
    private final Consumer<AskViewModel> then;
    private final PopOver form = new PopOver();
    private final VBox people = Ui.column(4);
    private final VBox asked;
    private final DateField day;
    private final Label wrong = Ui.wrapped("", "t-dense", "t-danger");

    /**
     * @param question what a note is asked for with; empty asks for none
     * @param act the button that does it; what it did before is done by {@code then}
     */
    public AskForm(Words words, AskViewModel model, String question, Button act, Consumer<AskViewModel> then) {
        this.words = words;
        this.model = model;
        this.then = then;
        this.day = new DateField(words.of("asking.due"));
        this.asked = asked();
        VBox box = new VBox(12);
        if (!question.isEmpty()) {
            box.getChildren().add(note(question));
        }
        box.getChildren().addAll(asked, due(), Ui.row(0, Ui.gap(), act));
        box.setPadding(new Insets(16));
        box.setPrefWidth(WIDTH + 32);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (DONE.match(event) && !act.isDisabled()) {
                event.consume();
                done();
            }
        });
        act.setOnAction(_ -> done());
        form.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        form.setContentNode(box);
        model.people().subscribe(this::show);
    }

    private Node note(String question) {
        TextArea note = new TextArea(model.note().get());
        note.setPromptText(words.of("asking.example"));
        note.setAccessibleText(question);
        note.setPrefSize(WIDTH, 96);
        note.setWrapText(true);
        model.note().bind(note.textProperty());
        form.setOnShown(_ -> note.requestFocus());
        return Ui.column(8, Ui.wrapped(question, "field-label"), note);
    }

    private VBox asked() {
        ScrollPane scroll = Ui.scroll(people);
        scroll.setMaxHeight(TALLEST);
        return Ui.column(
                6,
                Ui.text(words.of("asking.reviewers"), "field-label"),
                scroll,
                Ui.wrapped(words.of("asking.anybody"), "t-caption", "t-muted"));
    }

    private void show(List<Person> now) {
        people.getChildren().setAll(now.stream().map(this::box).toList());
        Ui.shown(asked, !now.isEmpty() && model.hasChoice());
    }

    private CheckBox box(Person person) {
        CheckBox box = new CheckBox(person.displayName());
        box.setSelected(model.chosen().get().contains(person.userId()));
        box.setOnAction(_ -> model.choose(person.userId(), box.isSelected()));
        return box;
    }

    private Node due() {
        if (model.dueOn().get() != null) {
            day.show(model.dueOn().get());
        }
        Ui.shown(wrong, false);
        day.onTyped(() -> Ui.shown(wrong, false));
        return Ui.column(6, Ui.text(words.of("asking.due"), "field-label"), day.node(DAY_WIDTH), wrong);
    }

    private void done() {
        if (day.day().isEmpty() && !day.isEmpty()) {
            wrong.setText(words.of("asking.no-day"));
            Ui.shown(wrong, true);
            return;
        }
        model.dueOn().set(day.day().orElse(null));
        form.hide();
        then.accept(model);
    }

    /** Asks below a node. */
    public void show(Node below) {
        form.show(below);
    }
}
