package app.lectern.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A server on this machine that answers as models do, with what a test tells it to say. */
public final class FakeChatServer implements AutoCloseable {
    /** A question that came in. */
    public record Asked(String authorization, String body) {
        /** What a role says. */
        public String said(String role) {
            return JsonMapper.shared()
                    .readTree(body)
                    .path("messages")
                    .valueStream()
                    .filter(message -> message.path("role").asString("").equals(role))
                    .map(message -> message.path("content").asString(""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Reply(int status, Map<String, String> headers, String body, boolean held) {}

    private final HttpServer server;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String models = "{\"data\":[{\"id\":\"tiny\"}]}";

    public FakeChatServer() throws IOException {
        this(0);
    }

    /** @param port 0 for any that is free */
    public FakeChatServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::chat);
        server.createContext("/v1/models", exchange -> send(exchange, new Reply(200, Map.of(), models, false)));
        server.start();
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers the next question with this text. */
    public FakeChatServer says(String content) {
        return ends(content, "stop");
    }

    /** Answers the next question with this text and reason to end. */
    public FakeChatServer ends(String content, String finish) {
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("object", "chat.completion");
        ObjectNode choice = answer.putArray("choices").addObject().put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        return raw(200, Map.of(), answer.toString());
    }

    /** Answers the next question so. */
    public FakeChatServer raw(int status, Map<String, String> headers, String body) {
        replies.add(new Reply(status, headers, body, false));
        return this;
    }

    /** Begins an answer to the next question and does not end it. */
    public FakeChatServer holds() {
        replies.add(new Reply(200, Map.of(), "{", true));
        return this;
    }

    /** Which models it says it has, as JSON. */
    public void has(String json) {
        models = json;
    }

    private void chat(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")), body));
        Reply reply = replies.poll();
        send(exchange, reply == null ? new Reply(500, Map.of(), "nothing to say", false) : reply);
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), reply.held() ? 0 : bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        if (reply.held()) {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        exchange.close();
    }

    /** What came in so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }
}
