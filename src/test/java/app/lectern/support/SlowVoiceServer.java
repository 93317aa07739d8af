package app.lectern.support;

import app.lectern.domain.speech.SpeechServer;
import app.lectern.sound.WavFile;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** A voice server that takes its time over every request but none of this machine's processors, as one elsewhere does. */
public final class SlowVoiceServer implements AutoCloseable {
    private static final int RATE = 24_000;
    private static final int SECONDS = 6;

    private final HttpServer server;
    private final byte[] sound;

    public SlowVoiceServer(Duration answer) throws IOException {
        sound = sound();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/v1/models", exchange -> send(exchange, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/v1/audio/speech", exchange -> {
            exchange.getRequestBody().readAllBytes();
            sleep(answer);
            send(exchange, "audio/wav", sound);
        });
        server.start();
    }

    private static byte[] sound() throws IOException {
        short[] samples = new short[RATE * SECONDS];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (6_000 * Math.sin(i * 2 * Math.PI * 220 / RATE));
        }
        Path file = Files.createTempFile("voice", ".wav");
        try {
            WavFile.write(samples, RATE, file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** How a workspace names it. */
    public SpeechServer settings() {
        return new SpeechServer(
                "http://127.0.0.1:" + server.getAddress().getPort(), "", "slow", List.of("one"), List.of("ko"), 60);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
