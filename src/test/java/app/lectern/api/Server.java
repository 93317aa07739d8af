package app.lectern.api;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.account.User;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on a free port with a workspace of its own, and a client. */
final class Server implements AutoCloseable {
    /** Nothing that a quick test could run into. */
    static final Limits WIDE = new Limits(
            100_000,
            100_000,
            5 * 1024 * 1024,
            200,
            100,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1));

    /** What was answered. */
    record Answer(int status, String body, Map<String, String> headers) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String text(String field) {
            return json().get(field).asString();
        }

        String reason() {
            return text("reason_code");
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:00:00Z"));
    final GatedNarrator narrator = new GatedNarrator();
    final Map<String, User> tokens = new ConcurrentHashMap<>(
            Map.of("author", TestLectern.AUTHOR, "reviewer", TestLectern.REVIEWER, "admin", TestLectern.ADMIN));
    final Lectern lectern;
    final RestServer rest;
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Server(Path root, boolean trustLoopback, Limits limits) throws IOException {
        lectern = TestLectern.open(root, clock, narrator);
        rest = RestServer.start(
                lectern,
                token -> Optional.ofNullable(tokens.get(token)),
                new ServeOptions("127.0.0.1", 0, trustLoopback, null, Locale.KOREAN, limits));
    }

    static Server withTokens(Path root) throws IOException {
        return new Server(root, false, WIDE);
    }

    static Server withLimits(Path root, Limits limits) throws IOException {
        return new Server(root, false, limits);
    }

    static Server trusting(Path root) throws IOException {
        return new Server(root, true, WIDE);
    }

    URI uri(String path) {
        return URI.create(rest.url() + path);
    }

    Answer get(String token, String path) {
        return send(token, path, HttpRequest.Builder::GET);
    }

    Answer post(String token, String path, String body) {
        return send(
                token,
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer put(String token, String path, String body) {
        return send(
                token,
                path,
                request -> request.header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @param token empty for none */
    Answer send(String token, String path, UnaryOperator<HttpRequest.Builder> how) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response =
                    client.send(how.apply(request).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> headers = new ConcurrentHashMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            return new Answer(response.statusCode(), response.body(), headers);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The id of a new draft of the contract's smallest script. */
    String draft(String videoId) {
        Answer made = post(
                "author",
                "/api/scripts",
                "{\"video_id\":\"%s\",\"raw_json\":%s}".formatted(videoId, TestLectern.SCRIPT));
        return made.text("script_id");
    }

    String approved(String videoId) {
        String id = draft(videoId);
        post("reviewer", "/api/scripts/" + id + "/approve", "");
        return id;
    }

    Answer render(String token, String videoId, String scriptId) {
        return post(token, "/api/videos/" + videoId + "/render-jobs", "{\"script_id\":\"" + scriptId + "\"}");
    }

    /** A new job of a new script, when it has ended. */
    Answer rendered(String videoId) {
        return ended(render("reviewer", videoId, approved(videoId)).text("job_id"));
    }

    Answer ended(String jobId) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> get("reviewer", "/api/render-jobs/" + jobId),
                        job -> !job.json().get("finished_at").isNull());
    }

    @Override
    public void close() {
        client.shutdownNow();
        narrator.open();
        rest.close();
        lectern.close();
    }
}
