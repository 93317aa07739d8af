package app.lectern.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** A web server that takes webhooks, and checks them as the manual tells receivers to. */
public final class WebhookReceiver implements AutoCloseable {
    /** Something that came in. */
    public record Request(String path, Map<String, String> headers, String body) {
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name.toLowerCase(Locale.ROOT)), name);
        }

        public void requireSignedWith(String secret) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = header("X-Lectern-Timestamp") + "." + body;
            assertThat(header("X-Lectern-Signature"))
                    .isEqualTo("v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private final HttpServer server;
    private final int[] answers;
    private final List<Request> received = new CopyOnWriteArrayList<>();

    private WebhookReceiver(HttpServer server, int... answers) {
        this.server = server;
        this.answers = answers;
    }

    /** Answers with one status after the other, and with the last one from then on. */
    public static WebhookReceiver answering(int... statuses) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        WebhookReceiver receiver = new WebhookReceiver(server, statuses);
        server.createContext("/", receiver::take);
        server.start();
        return receiver;
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().toLowerCase(Locale.ROOT),
                        one -> one.getValue().getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = answers[Math.min(received.size(), answers.length - 1)];
        received.add(new Request(exchange.getRequestURI().getPath(), headers, body));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public List<Request> received() {
        return List.copyOf(received);
    }

    /** Waits until so many came in. */
    public void await(int requests) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> received.size() >= requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
