package app.lectern.export.lms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, steered by its own protocol. */
@NullUnmarked // JSON that is there when a test reads it
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            "--remote-debugging-port=0",
            "--remote-allow-origins=*",
            "--window-size=1280,900");

    /** What pages complained of. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Every address that was asked for. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final WebSocket socket;

    private Browser(Process process, Path profile) throws Exception {
        this.process = process;
        Path port = profile.resolve("DevToolsActivePort");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(port) && Files.size(port) > 0);
        String base = "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
        HttpRequest open = HttpRequest.newBuilder(URI.create(base + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonNode page = JSON.readTree(
                http.send(open, HttpResponse.BodyHandlers.ofString()).body());
        this.socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page.get("webSocketDebuggerUrl").stringValue()), new Ear())
                .get(10, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    static Browser start(Path program, Path profile) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        // a machine without Korean letters shows them all the same
        Path fonts = Files.createDirectories(profile.resolveSibling("data").resolve("fonts"));
        for (String name : List.of("NanumGothic.ttf", "NanumSquareRoundB.ttf")) {
            Files.copy(Path.of("src/main/resources/app/lectern/fonts", name), fonts.resolve(name));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_DATA_HOME", fonts.getParent().toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("browser", ".log").toFile())
                .start();
        return new Browser(process, profile);
    }

    void open(String address) throws Exception {
        call("Page.navigate", Map.of("url", address));
    }

    /** Runs a script and tells its value; promises are awaited. */
    JsonNode run(String script) throws Exception {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + "\n" + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    /** Waits until a script is true. */
    void await(String script) {
        Awaitility.await(script)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> run("Boolean(" + script + ")").booleanValue());
    }

    void look(boolean dark, int width, int height) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void picture(Path file) throws Exception {
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(shot.get("data").stringValue()));
    }

    /** Types a key as somebody would. */
    void key(String key) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", key.length() == 1 ? key : ""));
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).get(10, TimeUnit.SECONDS);
        JsonNode told = answer.get(30, TimeUnit.SECONDS);
        if (told.has("error")) {
            throw new IOException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            waiting.remove(message.get("id").intValue()).complete(message);
            return;
        }
        JsonNode told = message.path("params");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown" ->
                complaints.add(told.get("exceptionDetails").toString());
            case "Log.entryAdded" -> {
                if (told.at("/entry/level").asString("").equals("error")) {
                    complaints.add(told.get("entry").toString());
                }
            }
            case "Network.requestWillBeSent" ->
                asked.add(told.at("/request/url").asString(""));
            default -> {
                // of no interest
            }
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                hear(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
        process.destroy();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }
}
