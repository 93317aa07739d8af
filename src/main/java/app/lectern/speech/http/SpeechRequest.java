package app.lectern.speech.http;

import app.lectern.domain.speech.SpeechServer;
import app.lectern.speech.Utterance;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The requests that a speech server gets, in the shape of OpenAI's API. */
final class SpeechRequest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration LOOK = Duration.ofSeconds(2);

    private SpeechRequest() {}

    /** @throws IllegalArgumentException when the server's address is none */
    static HttpRequest speech(SpeechServer server, Utterance utterance) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", server.model());
        body.put("input", utterance.text());
        body.put("voice", utterance.voice().name());
        body.put("response_format", "wav");
        body.put("speed", utterance.rate());
        return to(server, "/v1/audio/speech")
                .timeout(Duration.ofSeconds(server.timeoutSec()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body), StandardCharsets.UTF_8))
                .build();
    }

    /** @throws IllegalArgumentException when the server's address is none */
    static HttpRequest models(SpeechServer server) {
        return to(server, "/v1/models").timeout(LOOK).GET().build();
    }

    private static HttpRequest.Builder to(SpeechServer server, String path) {
        String base = server.url().strip().replaceFirst("/+$", "").replaceFirst("/v1$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return server.apiKey().isBlank()
                ? request
                : request.header("Authorization", "Bearer " + server.apiKey().strip());
    }
}
