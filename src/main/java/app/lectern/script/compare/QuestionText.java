package app.lectern.script.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A scene's question as it is compared: also one that is not finished. */
final class QuestionText {
    private static final String RIGHT = "☑ ";
    private static final String WRONG = "☐ ";
    private static final List<String> TRUTH = List.of("O", "X");
    private static final Set<String> WRITTEN = Set.of("text", "options", "correct", "feedback");

    private QuestionText() {}

    /** What is asked, the options with their ticks and what is told after the answer, a line each; empty without one. */
    static String of(@Nullable JsonNode question) {
        if (question == null || !question.isObject()) {
            return "";
        }
        StringJoiner lines = new StringJoiner("\n");
        lines.add(ScriptText.text(question.get("text")));
        List<String> options = options(question);
        Set<Integer> right = right(question);
        for (int i = 0; i < options.size(); i++) {
            lines.add((right.contains(i + 1) ? RIGHT : WRONG) + options.get(i));
        }
        String feedback = ScriptText.text(question.get("feedback"));
        return feedback.isEmpty() ? lines.toString() : lines.add(feedback).toString();
    }

    private static List<String> options(JsonNode question) {
        return isTrueOrFalse(question)
                ? TRUTH
                : question.path("options").valueStream().map(ScriptText::text).toList();
    }

    /** The right options, from 1. */
    private static Set<Integer> right(JsonNode question) {
        JsonNode correct = question.path("correct");
        if (isTrueOrFalse(question)) {
            return correct.isBoolean() ? Set.of(correct.booleanValue() ? 1 : 2) : Set.of();
        }
        Set<Integer> right = new HashSet<>();
        correct.valueStream().filter(JsonNode::isInt).forEach(one -> right.add(one.intValue()));
        return right;
    }

    private static boolean isTrueOrFalse(JsonNode question) {
        return question.path("kind").asString("").equals("truefalse");
    }

    /** What of a question is no text, by its name in the scene, such as {@code question.kind}; each as JSON. */
    static Map<String, String> others(@Nullable JsonNode question) {
        if (question == null || question.isNull()) {
            return Map.of();
        }
        if (!question.isObject()) {
            return Map.of("question", question.toString());
        }
        Map<String, String> others = new TreeMap<>();
        question.properties().forEach(field -> {
            if (!WRITTEN.contains(field.getKey()) && !field.getValue().isNull()) {
                others.put("question." + field.getKey(), field.getValue().toString());
            }
        });
        return others;
    }
}
