package app.lectern.store;

import app.lectern.domain.Message;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages as JSON, to be put in words by whoever reads them later, in whatever language. */
final class MessageJson {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";

    private MessageJson() {}

    static ObjectNode write(Message message) {
        ObjectNode json = MAPPER.createObjectNode().put(KEY, message.key());
        ArrayNode arguments = json.putArray(ARGUMENTS);
        message.arguments().forEach(argument -> add(arguments, argument));
        return json;
    }

    private static void add(ArrayNode arguments, Object argument) {
        switch (argument) {
            case Message inner -> arguments.add(write(inner));
            case Integer number -> arguments.add(number);
            case Long number -> arguments.add(number);
            case Number number -> arguments.add(number.doubleValue());
            default -> arguments.add(argument.toString());
        }
    }

    static Message read(JsonNode json) {
        List<Object> arguments = new ArrayList<>();
        json.path(ARGUMENTS).forEach(argument -> arguments.add(argument(argument)));
        return new Message(json.path(KEY).asString(), arguments);
    }

    private static Object argument(JsonNode json) {
        if (json.isObject()) {
            return read(json);
        }
        if (json.isIntegralNumber()) {
            return json.asLong();
        }
        return json.isNumber() ? json.asDouble() : json.asString();
    }
}
