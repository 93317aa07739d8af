package app.lectern.script;

import static app.lectern.domain.script.Finding.Severity.ERROR;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Finds what is JSON but what not every program can read (RFC 7493), also in fields that Lectern does not know: numbers
 * that no double holds, and halves of characters.
 */
final class PortableJson {
    private final List<Finding> findings;

    PortableJson(List<Finding> findings) {
        this.findings = findings;
    }

    void check(JsonNode document) {
        check("", document);
    }

    private void check(String place, JsonNode value) {
        if (value.isNumber() && !Double.isFinite(value.decimalValue().doubleValue())) {
            error(place, "script.number-too-large");
        } else if (value.isString()) {
            requireWhole(place, value.stringValue());
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(place + "[" + i + "]", value.get(i));
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                requireWhole(place, field.getKey());
                check(place.isEmpty() ? field.getKey() : place + "." + field.getKey(), field.getValue());
            }
        }
    }

    private void requireWhole(String place, String text) {
        boolean halved = text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        if (halved) {
            error(place, "script.broken-letters");
        }
    }

    private void error(String place, String key) {
        findings.add(Finding.ofScript(ERROR, place, Message.of(key)));
    }
}
