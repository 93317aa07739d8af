package app.lectern.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that a scene says in some language, by where it stands: {@code title}, {@code text}, {@code on_screen_text[0]},
 * {@code subtitle}, {@code question.options[1]}.
 */
public final class SceneTexts {
    static final String QUESTION = "question";

    /** The fields that hold texts, in the order in which they are translated. */
    static final List<String> FIELDS =
            List.of(SceneDocument.TITLE, SceneDocument.TEXT, SceneDocument.LINES, SceneDocument.SUBTITLE, QUESTION);

    private static final Set<String> PARTS = Set.of("text", "options", "feedback");
    private static final Pattern PLACE = Pattern.compile("([a-z_]+)(?:\\.([a-z_]+))?(?:\\[(\\d{1,4})])?");

    private SceneTexts() {}

    /** The texts that are not blank, by their places, in order. */
    public static Map<String, String> of(SceneDocument scene) {
        return of(scene.fields());
    }

    static Map<String, String> of(JsonFields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(field -> collect(field, fields.get(field), texts));
        return texts;
    }

    private static void collect(String place, @Nullable JsonNode node, Map<String, String> texts) {
        if (node == null) {
            return;
        }
        if (node.isString() && !node.stringValue().isBlank()) {
            texts.put(place, node.stringValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "[" + i + "]", node.get(i), texts);
            }
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(part -> PARTS.contains(part.getKey()))
                    .forEach(part -> collect(place + "." + part.getKey(), part.getValue(), texts));
        }
    }

    /** Whether a place is one that a scene can have a text in. */
    public static boolean isPlace(String place) {
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                && FIELDS.contains(parts.group(1))
                && (parts.group(2) == null || PARTS.contains(parts.group(2)));
    }

    /**
     * The scene with other texts in some places. Lines keep their numbers: where one is not there yet, an empty one holds
     * its place. A question that the scene does not have is not made.
     */
    public static SceneDocument with(SceneDocument scene, Map<String, String> texts) {
        return new SceneDocument(with(scene.fields(), texts));
    }

    static JsonFields with(JsonFields fields, Map<String, String> texts) {
        JsonFields changed = fields;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Matcher parts = PLACE.matcher(text.getKey());
            if (parts.matches()) {
                changed = set(changed, parts.group(1), parts.group(2), parts.group(3), text.getValue());
            }
        }
        return changed;
    }

    private static JsonFields set(
            JsonFields fields, String name, @Nullable String part, @Nullable String index, String text) {
        if (part != null) {
            JsonNode node = fields.get(name);
            return node == null || !node.isObject()
                    ? fields
                    : fields.with(
                            name,
                            set(JsonFields.of(node), part, null, index, text).toNode());
        }
        if (index != null) {
            return withLine(fields, name, Integer.parseInt(index), text);
        }
        return name.equals(SceneDocument.TEXT) ? fields.with(name, text) : fields.withOptional(name, text);
    }

    private static JsonFields withLine(JsonFields fields, String name, int index, String text) {
        List<String> lines = new ArrayList<>(fields.texts(name));
        while (lines.size() <= index) {
            lines.add("");
        }
        lines.set(index, text);
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return fields.withTexts(name, lines);
    }
}
