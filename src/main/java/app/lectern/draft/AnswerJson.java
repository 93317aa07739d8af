package app.lectern.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the JSON in what a model says: by itself, between code fences, after its thoughts, or between other words. */
final class AnswerJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think(?:ing)?>.*?</think(?:ing)?>");
    private static final Pattern FENCE = Pattern.compile("(?s)```[a-zA-Z]*\\s*\\n(.*?)```");

    private AnswerJson() {}

    static Optional<JsonNode> of(String answer) {
        String said = THOUGHTS.matcher(answer).replaceFirst("").strip();
        Matcher fence = FENCE.matcher(said);
        String fenced = fence.find() ? fence.group(1) : "";
        int open = said.indexOf('{');
        int close = said.lastIndexOf('}');
        String between = open >= 0 && close > open ? said.substring(open, close + 1) : "";
        return List.of(said, fenced, between).stream()
                .flatMap(text -> parsed(text).stream())
                .findFirst();
    }

    private static Optional<JsonNode> parsed(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> node.isObject() || node.isArray());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
