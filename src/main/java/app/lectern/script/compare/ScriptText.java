package app.lectern.script.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script as it is compared: also one that is not finished and could not be kept. */
record ScriptText(Map<String, String> fields, List<SceneText> scenes) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCENES = "scenes";
    private static final Set<String> COMPARED =
            Set.of("scene_id", "title", "text", "on_screen_text", "subtitle", "question", "translated_from");

    /** Reads a JSON object. */
    static ScriptText of(String json) {
        JsonNode document = MAPPER.readTree(json);
        List<SceneText> scenes = new ArrayList<>();
        JsonNode nodes = document.get(SCENES);
        if (nodes != null) {
            nodes.values().forEach(node -> scenes.add(scene(node)));
        }
        return new ScriptText(fields(document, Set.of(SCENES)), scenes);
    }

    private static SceneText scene(JsonNode node) {
        return new SceneText(
                text(node.get("scene_id")),
                text(node.get("title")),
                text(node.get("text")),
                text(node.get("on_screen_text")),
                text(node.get("subtitle")),
                QuestionText.of(node.get("question")),
                others(node));
    }

    private static Map<String, String> others(JsonNode node) {
        Map<String, String> others = fields(node, COMPARED);
        others.putAll(QuestionText.others(node.get("question")));
        return others;
    }

    static String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            return node.values().stream().map(ScriptText::text).collect(Collectors.joining("\n"));
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }

    private static Map<String, String> fields(JsonNode node, Set<String> without) {
        Map<String, String> fields = new TreeMap<>();
        node.properties().forEach(field -> {
            if (!without.contains(field.getKey()) && !field.getValue().isNull()) {
                fields.put(field.getKey(), field.getValue().toString());
            }
        });
        return fields;
    }
}
