package app.lectern.desktop.editor;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the shown scene asks, and how much of all questions has to be right. Options are counted from 0. */
public final class QuestionViewModel {
    /** A question has at least so many options. */
    static final int FEWEST_OPTIONS = 2;

    private final DocumentViewModel writing;
    /** The questions of scenes that ask nothing any more, by scene. */
    private final Map<String, Question> dropped = new HashMap<>();

    QuestionViewModel(DocumentViewModel writing) {
        this.writing = writing;
    }

    /** What the shown scene asks; null when nothing. */
    public @Nullable Question question() {
        SceneDocument scene = writing.scene();
        return scene == null ? null : scene.question();
    }

    /** What can be chosen in the language of the script. */
    public List<String> choices() {
        Question question = question();
        ScriptDocument document = writing.document().get();
        if (question == null || document == null) {
            return List.of();
        }
        return question.kind() == Kind.TRUEFALSE
                ? question.choices(document.script(Set.of()).shownLanguage())
                : question.options();
    }

    /** Makes the shown scene ask something, what it asked before if it did, or nothing. */
    public void asks(boolean asks) {
        SceneDocument scene = writing.scene();
        if (scene == null || asks == (scene.question() != null)) {
            return;
        }
        int index = writing.spot().get().scene();
        if (asks) {
            Question begun = dropped.getOrDefault(scene.id(), Question.BLANK);
            // the layout of a question is its own
            writing.changeScene(
                    StepName.of("step.question", index + 1),
                    index,
                    one -> one.withQuestion(begun).withLayout(null));
        } else {
            dropped.put(scene.id(), scene.question());
            writing.changeScene(StepName.of("step.no-question", index + 1), index, one -> one.withQuestion(null));
        }
    }

    public void kind(Kind kind) {
        change("step.question-kind", "", question -> question.withKind(kind));
    }

    /** What is asked. */
    public void text(String text) {
        change("step.question-text", "question", question -> question.withText(text));
    }

    /** An option's words. */
    public void option(int option, String text) {
        change("step.option", "option-" + option, question -> {
            List<String> options = new ArrayList<>(question.options());
            if (option < options.size()) {
                options.set(option, text);
            }
            return question.withOptions(options, question.correct());
        });
    }

    /** Whether an option is right; where only one can be, the other one is not any more. */
    public void correct(int option, boolean right) {
        change("step.correct", "", question -> question.withCorrect(option, right));
    }

    /** Adds an empty option behind another; nothing happens when there are as many as can be. */
    public void addOption(int behind) {
        change("step.option-added", "", question -> {
            List<String> options = new ArrayList<>(question.options());
            if (options.size() >= ScriptLimits.OPTIONS) {
                return question;
            }
            int at = Math.clamp(behind + 1, 0, options.size());
            options.add(at, "");
            List<Integer> correct = question.correct().stream()
                    .map(one -> one >= at ? one + 1 : one)
                    .toList();
            return question.withOptions(options, correct);
        });
    }

    /** Takes an option away; nothing happens when only two are left. */
    public void removeOption(int option) {
        change("step.option-removed", "", question -> {
            List<String> options = new ArrayList<>(question.options());
            if (options.size() <= FEWEST_OPTIONS || option >= options.size()) {
                return question;
            }
            options.remove(option);
            List<Integer> correct = question.correct().stream()
                    .filter(one -> one != option)
                    .map(one -> one > option ? one - 1 : one)
                    .toList();
            return question.withOptions(options, correct);
        });
    }

    /**
     * Moves an option by one place; its rightness goes with it.
     *
     * @param by 1 for down, -1 for up
     */
    public void moveOption(int option, int by) {
        change("step.option-moved", "", question -> {
            int to = option + by;
            if (to < 0 || to >= question.options().size()) {
                return question;
            }
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, question.options().size()).boxed().toList());
            Collections.swap(order, option, to);
            return question.withOptions(
                    order.stream().map(question.options()::get).toList(),
                    IntStream.range(0, order.size())
                            .filter(i -> question.isCorrect(order.get(i)))
                            .boxed()
                            .toList());
        });
    }

    /** What is told after the answer. */
    public void feedback(String text) {
        change("step.feedback", "feedback", question -> question.withFeedback(text));
    }

    /** How long viewers may think, seconds. */
    public void thinkSec(double seconds) {
        change("step.think", "think", question -> question.withThinkSec(seconds));
    }

    /** How many percent of all questions have to be right. */
    public int passMark() {
        ScriptDocument document = writing.document().get();
        return document == null ? Script.PASS_MARK : document.passMark();
    }

    /** Another pass mark, percent. */
    public void passMark(int percent) {
        ScriptDocument document = writing.document().get();
        if (document != null) {
            writing.change(new StepName("step.pass-mark", List.of(), "pass-mark"), document.withPassMark(percent));
        }
    }

    /** How many scenes ask something. */
    public long questions() {
        ScriptDocument document = writing.document().get();
        return document == null
                ? 0
                : document.scenes().stream()
                        .filter(scene -> scene.question() != null)
                        .count();
    }

    private void change(String key, String field, UnaryOperator<Question> change) {
        SceneDocument scene = writing.scene();
        Question question = scene == null ? null : scene.question();
        if (scene != null && question != null) {
            int index = writing.spot().get().scene();
            StepName name =
                    field.isEmpty() ? StepName.of(key, index + 1) : StepName.typing(key, index, scene.id(), field);
            Question changed = change.apply(question);
            writing.changeScene(name, index, one -> one.withQuestion(changed));
        }
    }
}
