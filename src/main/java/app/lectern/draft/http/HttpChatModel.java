package app.lectern.draft.http;

import app.lectern.domain.Message;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.ChatAnswer;
import app.lectern.draft.ChatModel;
import app.lectern.draft.ChatRequest;
import app.lectern.draft.ModelLook;
import app.lectern.net.BoundedCall;
import app.lectern.net.ServerWords;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A model on a server that somebody runs or pays for. Each question is sent once, to the address that was named and to
 * no other; the key is in no message.
 */
public final class HttpChatModel implements ChatModel {
    /** More than any draft needs. */
    static final int MOST_BYTES = 4_000_000;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final int NAMED = 5;
    private static final int TOO_MANY = 429;

    private final ModelServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            // some local servers lose the body of a request that offers to become HTTP/2
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public HttpChatModel(ModelServer server) {
        this.server = server;
    }

    private interface Ending<T> {
        T failed(Message why);
    }

    @Override
    public ChatAnswer ask(ChatRequest request, CancellationToken token) {
        return call(
                () -> to(server.endpoint(), Duration.ofSeconds(server.timeoutSec()))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                ChatJson.body(server, request), StandardCharsets.UTF_8))
                        .build(),
                token,
                ChatAnswer.Failed::new,
                body -> ChatJson.answer(server.origin(), body));
    }

    @Override
    public ModelLook look(CancellationToken token) {
        return call(
                () -> to(server.url() + "/v1/models", LOOK).GET().build(),
                token,
                why -> new ModelLook(false, why),
                body -> look(ChatJson.models(body)));
    }

    private ModelLook look(List<String> models) {
        if (models.isEmpty()) {
            return new ModelLook(true, Message.of("model.look-unsure", server.origin(), server.model()));
        }
        if (models.contains(server.model())) {
            return new ModelLook(true, Message.of("model.look-good", server.origin(), server.model()));
        }
        String some = String.join(", ", models.subList(0, Math.min(NAMED, models.size())))
                + (models.size() > NAMED ? ", …" : "");
        return new ModelLook(false, Message.of("model.look-no-model", server.origin(), server.model(), some));
    }

    private interface Building {
        HttpRequest request();
    }

    private <T> T call(Building building, CancellationToken token, Ending<T> ending, Function<byte[], T> good) {
        HttpRequest request;
        try {
            request = building.request();
        } catch (IllegalArgumentException e) {
            return ending.failed(Message.of("model.bad-request", server.url()));
        }
        try {
            HttpResponse<byte[]> answer = BoundedCall.send(client, request, MOST_BYTES, token);
            return answer.statusCode() / 100 == 2 ? good.apply(answer.body()) : ending.failed(complaint(answer));
        } catch (IOException e) {
            return ending.failed(trouble(e, request));
        }
    }

    private HttpRequest.Builder to(String address, Duration timeout) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(timeout).header("User-Agent", "Lectern");
        return server.apiKey().isEmpty() ? request : request.header("Authorization", "Bearer " + server.apiKey());
    }

    private Message complaint(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String words = withoutKey(ServerWords.of(answer.body()));
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                Message.of(
                        "model.redirect",
                        server.origin(),
                        withoutKey(answer.headers().firstValue("Location").orElse("?")));
            case 401, 403 -> Message.of("model.key", server.origin(), words);
            case 404 -> Message.of("model.not-there", server.url(), server.model(), words);
            case TOO_MANY -> tooMany(answer, words);
            case 400, 422 ->
                server.formAsked()
                        ? Message.of("model.refused-form", server.origin(), status, words)
                        : Message.of("model.refused", server.origin(), status, words);
            default ->
                status >= 500
                        ? Message.of("model.server-error", server.origin(), status, words)
                        : Message.of("model.refused", server.origin(), status, words);
        };
    }

    private Message tooMany(HttpResponse<?> answer, String words) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Message.of("model.too-many-wait", server.origin(), Integer.parseInt(seconds), words))
                .orElseGet(() -> Message.of("model.too-many", server.origin(), words));
    }

    /** A server may say the key back in its complaint. */
    private String withoutKey(String words) {
        return server.apiKey().isEmpty() ? words : words.replace(server.apiKey(), "…");
    }

    private Message trouble(IOException e, HttpRequest request) {
        return switch (e) {
            case BoundedCall.TooLongException _ ->
                Message.of("model.too-large", server.origin(), MOST_BYTES / 1_000_000);
            case HttpConnectTimeoutException _ -> Message.of("model.unreachable", server.origin());
            case HttpTimeoutException _ ->
                Message.of(
                        "model.timeout",
                        server.origin(),
                        request.timeout().map(Duration::toSeconds).orElse(0L));
            case ConnectException _ -> Message.of("model.unreachable", server.origin());
            default ->
                Message.of(
                        "model.broken",
                        server.origin(),
                        e.getMessage() == null ? e.getClass().getSimpleName() : withoutKey(e.getMessage()));
        };
    }
}
