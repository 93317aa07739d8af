package app.lectern.script;

import java.text.Normalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Brings every text of a JSON document to Unicode NFC, so that Hangul typed on any system is the same letters. */
final class NfcText {
    private NfcText() {}

    static JsonNode normalized(JsonNode node) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(nfc(node.stringValue()));
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(node.size());
            node.values().forEach(value -> copy.add(normalized(value)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), normalized(field.getValue())));
            return copy;
        }
        return node;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
