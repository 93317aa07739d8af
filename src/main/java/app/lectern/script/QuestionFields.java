package app.lectern.script;

import static app.lectern.script.QuestionChecker.CORRECT;
import static app.lectern.script.QuestionChecker.FEEDBACK;
import static app.lectern.script.QuestionChecker.KIND;
import static app.lectern.script.QuestionChecker.OPTIONS;
import static app.lectern.script.QuestionChecker.TEXT;
import static app.lectern.script.QuestionChecker.THINK;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A question while it is written, as the JSON that its script keeps. */
public final class QuestionFields {
    private QuestionFields() {}

    /** What can be read of a question; null when there is none. */
    static @Nullable Question read(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return null;
        }
        JsonFields fields = JsonFields.of(node);
        Kind kind = Kind.ofId(fields.text(KIND)).orElse(Kind.SINGLE);
        List<String> options = kind == Kind.TRUEFALSE ? List.of() : fields.texts(OPTIONS);
        Double think = fields.number(THINK);
        return new Question(
                kind,
                fields.text(TEXT),
                options,
                correct(kind, fields.get(CORRECT), options.size()),
                fields.text(FEEDBACK),
                think == null ? Question.THINK_SEC : think);
    }

    private static List<Integer> correct(Kind kind, @Nullable JsonNode correct, int options) {
        if (correct == null) {
            return List.of();
        }
        if (kind == Kind.TRUEFALSE) {
            return correct.isBoolean() ? List.of(correct.booleanValue() ? Question.TRUE : Question.FALSE) : List.of();
        }
        return QuestionChecker.right(correct).stream()
                .filter(one -> one >= 0 && one < options)
                .toList();
    }

    /**
     * The JSON of a question.
     *
     * @param before what it was; its unknown fields stay, and its options for the time when true and false are not asked
     *     for any more
     */
    public static JsonNode write(Question question, @Nullable JsonNode before) {
        JsonFields fields = (before != null && before.isObject() ? JsonFields.of(before) : JsonFields.NONE)
                .with(KIND, question.kind().id())
                .with(TEXT, question.text());
        return correct(question.kind() == Kind.TRUEFALSE ? fields : options(fields, question), question)
                .withOptional(FEEDBACK, question.feedback())
                .withOptional(THINK, question.thinkSec() == Question.THINK_SEC ? null : (Double) question.thinkSec())
                .toNode();
    }

    private static JsonFields options(JsonFields fields, Question question) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        boolean kept = question.options().isEmpty() && !fields.texts(OPTIONS).isEmpty();
        List<String> options = question.options().isEmpty() ? Question.BLANK.options() : question.options();
        options.forEach(list::add);
        return kept ? fields : fields.with(OPTIONS, list);
    }

    private static JsonFields correct(JsonFields fields, Question question) {
        if (question.correct().isEmpty()) {
            return fields.without(CORRECT);
        }
        if (question.kind() == Kind.TRUEFALSE) {
            return fields.with(CORRECT, JsonNodeFactory.instance.booleanNode(question.isCorrect(Question.TRUE)));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        question.correct().forEach(one -> list.add(one + 1));
        return fields.with(CORRECT, list);
    }
}
