package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.imported.SceneFitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a question of an answer: whole and with right options that are there, or not at all. */
final class AnswerQuestion {
    /** What may be said of a question; everything else is left out. */
    static final Set<String> FIELDS = Set.of("kind", "text", "options", "correct", "feedback");

    private static final int LEAST_OPTIONS = 2;

    private AnswerQuestion() {}

    /** The question; empty when it cannot be asked, which is told. */
    static Optional<Question> read(JsonNode node, List<Message> told) {
        Optional<Kind> kind = Kind.ofId(node.path("kind").asString(""));
        String text = line(node.path("text"));
        List<String> options =
                node.path("options").valueStream().map(AnswerQuestion::line).toList();
        if (kind.isEmpty() || text.isEmpty()) {
            return without("model.question-incomplete", told);
        }
        boolean plain = kind.get() == Kind.TRUEFALSE;
        if (!plain
                && (options.size() < LEAST_OPTIONS || options.size() > ScriptLimits.OPTIONS || options.contains(""))) {
            return without("model.question-options", told);
        }
        List<Integer> correct = correct(node.path("correct"), plain ? LEAST_OPTIONS : options.size());
        if (correct.isEmpty() || (kind.get() != Kind.MULTIPLE && correct.size() > 1)) {
            return without("model.question-answer", told);
        }
        String feedback = line(node.path("feedback"));
        boolean fits = Stream.concat(options.stream(), Stream.of(text, feedback))
                .allMatch(one -> one.codePointCount(0, one.length()) <= ScriptLimits.QUESTION);
        return fits
                ? Optional.of(new Question(
                        kind.get(), text, plain ? List.of() : options, correct, feedback, Question.THINK_SEC))
                : without("model.question-too-long", told);
    }

    private static Optional<Question> without(String key, List<Message> told) {
        told.add(Message.of(key));
        return Optional.empty();
    }

    /** The right options from 0, in their order; those that are not there do not count. */
    private static List<Integer> correct(JsonNode node, int options) {
        if (node.isBoolean()) {
            return List.of(node.booleanValue() ? Question.TRUE : Question.FALSE);
        }
        return node.valueStream()
                .filter(JsonNode::isInt)
                .map(one -> one.intValue() - 1)
                .filter(one -> one >= 0 && one < options)
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(JsonNode node) {
        return node.isString()
                ? SceneFitter.cleanLine(Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC))
                : "";
    }
}
