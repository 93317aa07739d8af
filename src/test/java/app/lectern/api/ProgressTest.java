package app.lectern.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.RenderStep;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress as a caller sees it happen. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ProgressTest")
class ProgressTest {
    private static final Limits QUICK = new Limits(
            100_000,
            100_000,
            5 * 1024 * 1024,
            200,
            3,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofMillis(100),
            Duration.ofMillis(100));

    @TempDir
    Path root;

    @Test
    void eventsTellTheSevenStepsAndEnd() throws Exception {
        try (Server server = Server.withTokens(root)) {
            server.narrator.close();
            String script = server.approved("v1");
            String job = server.render("reviewer", "v1", script).text("job_id");
            server.narrator.awaitEntered();
            CompletableFuture<HttpResponse<Stream<String>>> events = server.client.sendAsync(
                    HttpRequest.newBuilder(server.uri("/api/videos/v1/render-progress"))
                            .header("Authorization", "Bearer author")
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            HttpResponse<Stream<String>> answer = events.get(20, TimeUnit.SECONDS);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            server.narrator.open();
            List<JsonNode> told = answer.body()
                    .filter(line -> line.startsWith("data: "))
                    .map(line -> JsonMapper.shared().readTree(line.substring(6)))
                    .toList();
            assertThat(told.getFirst().get("status").asString()).isEqualTo("RUNNING");
            assertThat(told.getFirst().get("step").asString()).isEqualTo("GENERATE_TTS");
            assertSteps(told, RenderStep.GENERATE_TTS);
            JsonNode last = told.getLast();
            assertThat(last.get("job_id").asString()).isEqualTo(job);
            assertThat(last.get("asset").get("video_url").asString()).contains("/api/assets/");
        }
    }

    @Test
    void aSocketTellsTheSevenStepsOfEveryJobOfItsVideo() throws Exception {
        try (Server server = Server.withTokens(root)) {
            String script = server.approved("v1");
            Socket socket = new Socket();
            socket.connect(server, "v1", builder -> builder.header("Authorization", "Bearer author"));
            server.ended(server.render("reviewer", "v1", script).text("job_id"));
            socket.awaitFinals(1);
            assertSteps(socket.told, RenderStep.VALIDATE_SCRIPT);
            assertThat(socket.told.getFirst().get("status").asString()).isEqualTo("PENDING");
            server.ended(server.render("reviewer", "v1", script).text("job_id"));
            socket.awaitFinals(2);
            assertThat(socket.closed).isNotDone();
        }
    }

    @Test
    void browsersBringTheirTokenAsASubprotocolThatIsNotAnswered() throws Exception {
        try (Server server = Server.withTokens(root)) {
            server.approved("v1");
            WebSocket socket =
                    new Socket().connect(server, "v1", builder -> builder.subprotocols("lectern", "bearer.author"));
            assertThat(socket.getSubprotocol()).isEqualTo("lectern");
        }
    }

    @Test
    void socketsThatAreRefused() throws Exception {
        try (Server server = Server.withTokens(root)) {
            server.approved("v1");
            refused(server, "v1", 401, builder -> builder);
            refused(server, "v1", 401, builder -> builder.header("Authorization", "Bearer wrong"));
            refused(server, "none", 404, builder -> builder.header("Authorization", "Bearer author"));
            Assertions.assertThatThrownBy(() -> new Socket()
                            .connect(server, "v1", "?job_id=x", b -> b.header("Authorization", "Bearer author")))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class);
            try (RawHttp raw = new RawHttp(server.rest.port())) {
                raw.write("""
                        GET /ws/videos/v1/render-progress HTTP/1.1
                        Host: 127.0.0.1
                        Upgrade: websocket
                        Connection: Upgrade
                        Sec-WebSocket-Version: 13
                        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                        Origin: https://evil.example
                        Authorization: Bearer author

                        """.replace("\n", "\r\n"));
                RawHttp.Answer answer = raw.read(false);
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.body()).contains("PERMISSION_DENIED", "https://evil.example");
            }
        }
    }

    @Test
    void aRevokedTokenEndsItsStreams() throws Exception {
        try (Server server = Server.withLimits(root, QUICK)) {
            server.approved("v1");
            Socket socket = new Socket();
            socket.connect(server, "v1", builder -> builder.header("Authorization", "Bearer author"));
            HttpResponse<Stream<String>> events = server.client.send(
                    HttpRequest.newBuilder(server.uri("/api/videos/v1/render-progress"))
                            .header("Authorization", "Bearer author")
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            Awaitility.await().until(() -> socket.pings.get() > 1);
            server.tokens.remove("author");
            assertThat(socket.closed.get(20, TimeUnit.SECONDS)).isEqualTo(1000);
            assertThat(events.body().toList()).contains(": ping").noneMatch(line -> line.startsWith("data"));
        }
    }

    @Test
    void aTokenHasOnlySoManyStreams() throws Exception {
        try (Server server = Server.withLimits(root, QUICK)) {
            server.approved("v1");
            List<WebSocket> open = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                open.add(new Socket()
                        .connect(server, "v1", builder -> builder.header("Authorization", "Bearer author")));
            }
            refused(server, "v1", 429, builder -> builder.header("Authorization", "Bearer author"));
            new Socket().connect(server, "v1", builder -> builder.header("Authorization", "Bearer admin"));
            open.getFirst().sendClose(WebSocket.NORMAL_CLOSURE, "").get(10, TimeUnit.SECONDS);
            Awaitility.await()
                    .untilAsserted(() -> new Socket()
                            .connect(server, "v1", builder -> builder.header("Authorization", "Bearer author")));
        }
    }

    @Test
    void readersThatWentAwaySilentlyLeaveRoomForRequests() throws Exception {
        Limits narrow = new Limits(
                100_000,
                100_000,
                5 * 1024 * 1024,
                8,
                8,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
        try (Server server = Server.withLimits(root, narrow)) {
            server.approved("v1");
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String token = List.of("author", "reviewer", "admin").get(i % 3);
                answers.add(asked(server, "/api/videos/v1/render-progress", token));
            }
            assertThat(answers).contains(200, 429);
            assertThat(asked(server, "/api/videos", "author")).isEqualTo(200);
        }
    }

    /** The answer's status; the connection is closed whatever else would come. */
    private static int asked(Server server, String path, String token) throws Exception {
        try (RawHttp raw = new RawHttp(server.rest.port())) {
            raw.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            return raw.read(false).status();
        }
    }

    @Test
    void handshakesThatFailTakeNoPlace() throws Exception {
        try (Server server = Server.withLimits(root, QUICK)) {
            server.approved("v1");
            for (int i = 0; i < 10; i++) {
                try (RawHttp raw = new RawHttp(server.rest.port())) {
                    raw.write("GET /ws/videos/v1/render-progress HTTP/1.1\r\nHost: x\r\nSec-WebSocket-Version: "
                            + (i % 2 == 0 ? "13" : "99\r\nUpgrade: websocket\r\nConnection: Upgrade")
                            + "\r\nAuthorization: Bearer author\r\n\r\n");
                    RawHttp.Answer answer = raw.read(false);
                    assertThat(answer.status()).isBetween(400, 499);
                    assertThat(answer.body()).contains("reason_code");
                }
            }
            new Socket().connect(server, "v1", builder -> builder.header("Authorization", "Bearer author"));
        }
    }

    private static void refused(Server server, String videoId, int status, UnaryOperator<WebSocket.Builder> how) {
        Assertions.assertThatThrownBy(() -> new Socket().connect(server, videoId, how))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(status));
    }

    private static void assertSteps(List<JsonNode> told, RenderStep first) {
        List<String> steps = told.stream()
                .map(state -> state.get("step"))
                .filter(step -> !step.isNull())
                .map(JsonNode::asString)
                .distinct()
                .toList();
        assertThat(steps)
                .isEqualTo(Arrays.stream(RenderStep.values())
                        .filter(step -> step.compareTo(first) >= 0)
                        .map(RenderStep::name)
                        .toList());
        assertThat(told.stream().map(state -> state.get("progress").asInt()).toList())
                .isSorted();
        assertThat(told.getLast().get("status").asString()).isEqualTo("SUCCEEDED");
    }

    /** A WebSocket that notes what it is told. */
    private static final class Socket implements WebSocket.Listener {
        final List<JsonNode> told = new CopyOnWriteArrayList<>();
        final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        final AtomicInteger pings = new AtomicInteger();

        WebSocket connect(Server server, String videoId, UnaryOperator<WebSocket.Builder> how) {
            return connect(server, videoId, "", how);
        }

        WebSocket connect(Server server, String videoId, String query, UnaryOperator<WebSocket.Builder> how) {
            String path = "/ws/videos/" + videoId + "/render-progress" + query;
            URI uri = URI.create(server.rest.url().replace("http:", "ws:") + path);
            return how.apply(server.client.newWebSocketBuilder())
                    .buildAsync(uri, this)
                    .join();
        }

        void awaitFinals(int count) {
            Awaitility.await()
                    .until(() -> told.stream()
                                    .filter(state ->
                                            state.get("status").asString().equals("SUCCEEDED"))
                                    .count()
                            == count);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                told.add(JsonMapper.shared().readTree(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
            pings.incrementAndGet();
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }
    }
}
