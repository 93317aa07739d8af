package app.lectern.draft.http;

import app.lectern.domain.Message;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.ChatAnswer;
import app.lectern.draft.ChatRequest;
import app.lectern.net.ServerWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests and answers in the shape of OpenAI's API. */
final class ChatJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChatJson() {}

    static String body(ModelServer server, ChatRequest request) {
        ObjectNode body = MAPPER.createObjectNode().put("model", server.model());
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", request.system());
        messages.addObject().put("role", "user").put("content", request.user());
        body.put("stream", false);
        if (server.formAsked()) {
            ObjectNode form = body.putObject("response_format").put("type", "json_schema");
            form.putObject("json_schema")
                    .put("name", "draft")
                    .put("strict", true)
                    .set("schema", MAPPER.readTree(request.form()));
        }
        return MAPPER.writeValueAsString(body);
    }

    /** What an answer of a good status says. */
    static ChatAnswer answer(String address, byte[] body) {
        JsonNode json = parsed(body).orElse(null);
        JsonNode choice = json == null ? null : json.path("choices").path(0);
        if (choice == null || !choice.path("message").isObject()) {
            return new ChatAnswer.Failed(Message.of("model.not-chat", address, ServerWords.of(body)));
        }
        JsonNode message = choice.path("message");
        String finish = choice.path("finish_reason").asString("");
        String refusal = message.path("refusal").asString("");
        if (!refusal.isBlank()) {
            return new ChatAnswer.Failed(Message.of("model.refusal", ServerWords.shortened(refusal)));
        }
        if (finish.equals("content_filter")) {
            return new ChatAnswer.Failed(Message.of("model.filtered"));
        }
        if (finish.equals("length")) {
            return new ChatAnswer.Failed(Message.of("model.cut-off"));
        }
        String said = content(message.path("content"));
        return said.isBlank() ? new ChatAnswer.Failed(Message.of("model.empty")) : new ChatAnswer.Said(said);
    }

    /** A text, or the texts of its parts. */
    private static String content(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .map(part -> part.path("text").asString(""))
                        .collect(Collectors.joining())
                : content.asString("");
    }

    /** The names of the models that a server has; empty when it does not say. */
    static List<String> models(byte[] body) {
        return parsed(body).stream()
                .flatMap(json -> json.path("data").valueStream())
                .map(model -> model.path("id").asString(""))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static Optional<JsonNode> parsed(byte[] body) {
        try {
            return Optional.of(MAPPER.readTree(new String(body, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
