package app.lectern.net;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server's own words about what is wrong. */
public final class ServerWords {
    private static final int TOLD = 200;
    private static final int LOOKED_AT = 4_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ServerWords() {}

    /** Those of an answer's body in one line, shortened; also of a page. */
    public static String of(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.UTF_8);
        try {
            JsonNode json = MAPPER.readTree(text);
            JsonNode error = json.path("error");
            String message = error.isString()
                    ? error.stringValue()
                    : error.path("message").asString("");
            text = message.isBlank() ? json.path("detail").asString(text) : message;
        } catch (JacksonException e) {
            text = text.replaceAll("<[^>]*>", " ");
        }
        return shortened(text);
    }

    /** A text in one line, shortened. */
    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= TOLD ? line : line.substring(0, TOLD) + "…";
    }
}
