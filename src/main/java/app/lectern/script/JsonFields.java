package app.lectern.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object in their order. Immutable: a change gives other fields and shares the values of all that
 * stayed. A field of another type than the one asked for counts as not there.
 */
record JsonFields(Map<String, JsonNode> values) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final JsonFields NONE = new JsonFields(Map.of());

    static JsonFields of(JsonNode object) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        object.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        return new JsonFields(Collections.unmodifiableMap(values));
    }

    ObjectNode toNode() {
        ObjectNode object = NODES.objectNode();
        values.forEach(object::set);
        return object;
    }

    @Nullable
    JsonNode get(String name) {
        return values.get(name);
    }

    /** A text; empty when there is none. */
    String text(String name) {
        JsonNode value = values.get(name);
        return value != null && value.isString() ? value.stringValue() : "";
    }

    @Nullable
    Double number(String name) {
        JsonNode value = values.get(name);
        return value != null && value.isNumber() ? (Double) value.doubleValue() : null;
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        JsonNode value = values.get(name);
        return value == null || !value.isArray()
                ? List.of()
                : value.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList();
    }

    /** The numbers of a list. */
    List<Double> numbers(String name) {
        JsonNode value = values.get(name);
        return value == null || !value.isArray()
                ? List.of()
                : value.valueStream()
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::doubleValue)
                        .toList();
    }

    /** With another value where the field stands, or at the end. */
    JsonFields with(String name, JsonNode value) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new JsonFields(Collections.unmodifiableMap(changed));
    }

    JsonFields with(String name, String text) {
        return with(name, NODES.stringNode(text));
    }

    JsonFields with(String name, boolean flag) {
        return with(name, NODES.booleanNode(flag));
    }

    /** With a text, or without the field when it is blank. */
    JsonFields withOptional(String name, String text) {
        return text.isBlank() ? without(name) : with(name, text);
    }

    /** With a number, or without the field when it is null; whole numbers are written without a point. */
    JsonFields withOptional(String name, @Nullable Double number) {
        if (number == null) {
            return without(name);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE;
        return with(name, whole ? NODES.numberNode(number.intValue()) : NODES.numberNode(number));
    }

    /** With a list of texts, or without the field when there are none. */
    JsonFields withTexts(String name, List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list.isEmpty() ? without(name) : with(name, list);
    }

    JsonFields withNumbers(String name, double first, double second) {
        return with(name, NODES.arrayNode().add(first).add(second));
    }

    JsonFields without(String... names) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(values);
        for (String name : names) {
            changed.remove(name);
        }
        return new JsonFields(Collections.unmodifiableMap(changed));
    }

    /** With those fields of others that are not here. */
    JsonFields or(JsonFields others) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(values);
        others.values.forEach(changed::putIfAbsent);
        return new JsonFields(Collections.unmodifiableMap(changed));
    }

    /** Only these fields. */
    JsonFields only(String... names) {
        Map<String, JsonNode> chosen = new LinkedHashMap<>(values);
        chosen.keySet().retainAll(List.of(names));
        return new JsonFields(Collections.unmodifiableMap(chosen));
    }
}
