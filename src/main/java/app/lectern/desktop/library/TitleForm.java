package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.education.Education;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a video is given its title: a new one, which also gets its training, or one that is renamed. */
final class TitleForm {
    private final Words words;
    private final TextField title = new TextField();
    private final TrainingBox training;
    private final Label question;
    private final Button done;
    private final HBox root;
    private BiConsumer<String, @Nullable String> action = (_, _) -> {};

    TitleForm(Words words) {
        this.words = words;
        this.question = Ui.firm("", "t-strong");
        this.training = new TrainingBox(words, words.of("library.no-training"));
        this.done = Ui.button(words.of("library.create"), Feather.CHECK, this::finish, "accent", "small");
        title.setPromptText(words.of("library.title-prompt"));
        title.setAccessibleText(words.of("library.title-of-video"));
        title.setOnAction(_ -> finish());
        root = AskBar.of(words, this::close, done, question, Ui.wide(title), training.node());
        done.disableProperty().bind(title.textProperty().map(String::isBlank));
    }

    /** Asks for the title of a new video, and offers to put it into a training. */
    void askNew(List<Education> trainings, @Nullable String trainingId, BiConsumer<String, @Nullable String> create) {
        training.offer(trainings, trainingId == null ? "" : trainingId);
        ask("library.new", "library.create", "", true, create);
    }

    /** Asks for another title of a video. */
    void askName(String now, BiConsumer<String, @Nullable String> rename) {
        ask("library.rename", "library.rename-done", now, false, rename);
    }

    private void ask(
            String what, String button, String now, boolean withTraining, BiConsumer<String, @Nullable String> next) {
        question.setText(words.of(what));
        done.setText(words.of(button));
        title.setText(now);
        Ui.shown(training.node(), withTraining);
        action = next;
        Ui.shown(root, true);
        title.requestFocus();
        title.selectAll();
    }

    private void finish() {
        if (!title.getText().isBlank()) {
            close();
            action.accept(title.getText().strip(), training.chosen());
        }
    }

    private void close() {
        Ui.shown(root, false);
    }

    Node root() {
        return root;
    }
}
