package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.imported.SceneFitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a model answered. Only the fields that the task asks for are taken, as text; whatever else is in the answer
 * is left out and told. Owned by one thread.
 */
final class AnswerReader {
    private static final String SCENES = "scenes";
    private static final int QUOTED = 200;
    private static final int NAMED = 8;

    private final DraftTask task;
    private final List<Message> findings = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    private AnswerReader(DraftTask task) {
        this.task = task;
    }

    static AnswerReading read(DraftTask task, String answer) {
        if (answer.isBlank()) {
            return new AnswerReading.Unusable(Message.of("model.empty"));
        }
        return AnswerJson.of(answer)
                .map(json -> new AnswerReader(task).read(json))
                .orElseGet(() -> new AnswerReading.Unusable(Message.of("model.no-json", quoted(answer))));
    }

    private static String quoted(String answer) {
        String line = SceneFitter.cleanLine(answer);
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    private AnswerReading read(JsonNode json) {
        JsonNode list = json.isArray() ? json : json.get(SCENES);
        if (list == null || !list.isArray()) {
            return new AnswerReading.Unusable(Message.of("model.wrong-form", quoted(json.toString())));
        }
        if (json.isObject()) {
            json.propertyNames().stream().filter(name -> !name.equals(SCENES)).forEach(unknown::add);
        }
        List<AnswerScene> scenes = new ArrayList<>();
        for (JsonNode node : list.values()) {
            if (scenes.size() == ScriptLimits.SCENES) {
                findings.add(Message.of("model.too-many-scenes", ScriptLimits.SCENES));
                break;
            }
            scenes.add(scene(node));
        }
        scenes.removeIf(scene -> scene.isEmpty() && scene.findings().isEmpty());
        if (!unknown.isEmpty()) {
            findings.add(Message.of("model.unknown-fields", named(unknown)));
        }
        return scenes.stream().allMatch(AnswerScene::isEmpty)
                ? new AnswerReading.Unusable(Message.of("model.nothing"))
                : new AnswerReading.Read(scenes, findings);
    }

    private static String named(Set<String> names) {
        List<String> short_ = names.stream().map(AnswerReader::quoted).toList();
        return String.join(", ", short_.subList(0, Math.min(NAMED, short_.size())))
                + (short_.size() > NAMED ? " …" : "");
    }

    private AnswerScene scene(JsonNode node) {
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !task.fields().contains(name))
                    .forEach(unknown::add);
        }
        List<Message> told = new ArrayList<>();
        JsonNode number = node.path("scene");
        return new AnswerScene(
                task.fields().contains("scene") && number.isIntegralNumber() && number.canConvertToInt()
                        ? Math.max(0, number.intValue())
                        : 0,
                cut(SceneFitter.cleanLine(text(node, "title")), ScriptLimits.TITLE, "model.title-cut", told),
                lines(node, told),
                narration(text(node, "text"), told),
                question(node, told),
                task.fields().contains("texts") ? AnswerTexts.read(node.path("texts"), told) : Map.of(),
                told);
    }

    private @Nullable Question question(JsonNode node, List<Message> told) {
        if (!task.fields().contains("question")) {
            return null;
        }
        JsonNode question = node.path("question");
        if (question.isObject()) {
            question.propertyNames().stream()
                    .filter(name -> !AnswerQuestion.FIELDS.contains(name))
                    .forEach(unknown::add);
        }
        return AnswerQuestion.read(question, told).orElse(null);
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return task.fields().contains(field) && value.isString()
                ? Normalizer.normalize(value.stringValue(), Normalizer.Form.NFC)
                : "";
    }

    private List<String> lines(JsonNode node, List<Message> told) {
        JsonNode value = node.path("on_screen_text");
        if (!task.fields().contains("on_screen_text") || !value.isArray()) {
            return List.of();
        }
        List<String> lines = value.valueStream()
                .filter(JsonNode::isString)
                .map(line -> SceneFitter.cleanLine(Normalizer.normalize(line.stringValue(), Normalizer.Form.NFC)))
                .filter(line -> !line.isBlank())
                .map(line -> cut(line, ScriptLimits.ON_SCREEN_LINE, "model.line-cut", told))
                .toList();
        if (lines.size() <= ScriptLimits.ON_SCREEN_LINES) {
            return lines;
        }
        told.add(Message.of("model.too-many-lines", ScriptLimits.ON_SCREEN_LINES));
        return lines.subList(0, ScriptLimits.ON_SCREEN_LINES);
    }

    static String narration(String written, List<Message> told) {
        String text = SceneFitter.clean(written);
        if (text.codePointCount(0, text.length()) > ScriptLimits.NARRATION) {
            told.add(Message.of("model.narration-too-long", ScriptLimits.NARRATION));
            return "";
        }
        if (NarrationMarkup.read(text).problems().isEmpty()) {
            return text;
        }
        told.add(Message.of("model.no-mark"));
        return SceneFitter.harmless(text);
    }

    static String cut(String text, int limit, String key, List<Message> told) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        told.add(Message.of(key, limit));
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }
}
