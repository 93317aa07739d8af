package app.lectern.speech.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.speech.SpeechServer;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.Speech;
import app.lectern.speech.Utterance;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine. */
class HttpSynthesizerTest {
    private static final String KEY = "sk-very-secret";

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile String body = "";
    private volatile String authorization = "";

    HttpSynthesizerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(Answer... answers) {
        server.createContext("/v1/audio/speech", exchange -> {
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            int call = calls.getAndIncrement();
            answers[Math.min(call, answers.length - 1)].to(exchange);
            exchange.close();
        });
    }

    private static Answer status(int status, String type, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Answer words(int status, String json) {
        return status(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** A second of tone. */
    private static byte[] wav(int channels, int bits, int rate, int toldLength) {
        int bytes = bits / 8;
        ByteBuffer wav = ByteBuffer.allocate(44 + rate * channels * bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(-1)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        wav.putInt(16)
                .putShort((short) (bits == 32 ? 3 : 1))
                .putShort((short) channels)
                .putInt(rate);
        wav.putInt(rate * channels * bytes).putShort((short) (channels * bytes)).putShort((short) bits);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(toldLength);
        for (int i = 0; i < rate * channels; i++) {
            int frame = i / channels;
            double level = 0.4 * Math.sin(frame * 0.07);
            switch (bits) {
                case 16 -> wav.putShort((short) (level * 32767));
                case 24 -> {
                    int value = (int) (level * 8_388_607);
                    wav.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
                }
                default -> wav.putFloat((float) level);
            }
        }
        return wav.array();
    }

    @Test
    void speaksWithEveryKindOfWav() throws Exception {
        answers(
                status(200, "audio/wav", wav(1, 16, 24_000, 48_000)),
                status(200, "audio/x-wav", wav(2, 32, 22_050, -1)),
                status(200, "application/json", wav(2, 24, 16_000, 0)));
        for (int rate : new int[] {24_000, 22_050, 16_000}) {
            Speech speech = say("안녕하세요. 세 시입니다.");
            assertThat(speech.sampleRate()).isEqualTo(rate);
            assertThat(speech.samples()).hasSize(rate);
            assertThat(speech.words()).hasSize(3);
            assertThat(speech.estimated()).isTrue();
        }
        assertThat(body)
                .contains("\"input\":\"안녕하세요. 세 시입니다.\"", "\"voice\":\"nova\"", "\"model\":\"tts\"", "\"speed\":1.25");
        assertThat(authorization).isEqualTo("Bearer " + KEY);
    }

    @Test
    void speaksWithBareSamples() throws Exception {
        byte[] wav = wav(1, 16, 16_000, 32_000);
        answers(status(200, "audio/L16; rate=16000; channels=1", java.util.Arrays.copyOfRange(wav, 44, wav.length)));
        assertThat(say("안녕하세요.").sampleRate()).isEqualTo(16_000);
    }

    @Test
    void triesAgainWhenTheServerMayBeBetterSoon() throws Exception {
        answers(words(500, "{}"), words(429, "{}"), status(200, "audio/wav", wav(1, 16, 24_000, 48_000)));
        say("안녕하세요.");
        assertThat(calls.get()).isEqualTo(3);
    }

    @Test
    void saysInWordsWhyItDoesNotSpeak() {
        answers(words(503, "{\"error\":{\"message\":\"model is loading " + KEY + "\"}}"));
        assertThat(refusal("안녕하세요.")).startsWith("speech.http-refused").contains("503", "model is loading");
        assertThat(calls.get()).isEqualTo(3);
    }

    @Test
    void doesNotTryAgainWhatCannotBeRight() {
        answers(
                words(400, "{\"error\":{\"message\":\"unknown voice\"}}"),
                words(401, "{}"),
                status(200, "text/html", "<p>hello</p>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal("가.")).startsWith("speech.http-refused").contains("400", "unknown voice");
        assertThat(refusal("가.")).startsWith("speech.http-key");
        assertThat(refusal("가.")).startsWith("speech.http-not-audio").contains("text/html");
        assertThat(calls.get()).isEqualTo(3);
    }

    @Test
    void callsSilenceAndNothingAnError() {
        answers(
                status(200, "audio/pcm", new byte[48_000]),
                status(200, "audio/pcm", new byte[0]),
                status(200, "audio/wav", "RIFF----WAVEfmt ".getBytes(StandardCharsets.US_ASCII)));
        assertThat(refusal("가.")).startsWith("speech.no-sound");
        assertThat(refusal("가.")).startsWith("speech.no-sound");
        assertThat(refusal("가.")).startsWith("speech.http-not-audio");
    }

    @Test
    void givesUpOnASlowServer() {
        answers(exchange -> sleep(4_000));
        assertThat(refusal("가.")).startsWith("speech.http-timeout");
    }

    @Test
    void endsWithinASecondOfACancellation() throws Exception {
        answers(exchange -> sleep(10_000));
        CancellationToken token = new CancellationToken();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var speaking = thread.submit(() -> engine(60).synthesize(utterance(engine(60), "가."), token));
            Thread.sleep(300);
            Instant cancelled = Instant.now();
            token.cancel();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(speaking::get)
                    .withCauseInstanceOf(CancellationException.class);
            assertThat(Duration.between(cancelled, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void knowsWhetherTheServerIsThere() {
        assertThat(engine(1).availability()).isEqualTo(new EngineAvailability.Available("tts"));
        assertThat(engine(1).capabilities().offline()).isTrue();
        server.stop(0);
        assertThat(engine(1).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.http-unreachable"));
        SpeechServer nonsense = new SpeechServer("not an address", "", "", List.of("a"), List.of("ko"), 1);
        assertThat(new HttpSynthesizer(nonsense).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.http-bad-address"));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpSynthesizer engine(int timeoutSec) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/";
        return new HttpSynthesizer(new SpeechServer(url, KEY, "tts", List.of("nova"), List.of("ko", "en"), timeoutSec));
    }

    private static Utterance utterance(HttpSynthesizer engine, String text) {
        return new Utterance(text, "ko", engine.voiceFor("ko-KR").orElseThrow(), 1.25, 0, List.of());
    }

    private Speech say(String text) throws NarrationException {
        HttpSynthesizer engine = engine(1);
        return engine.synthesize(utterance(engine, text), new CancellationToken());
    }

    /** The key and the arguments of the failure; the secret is in none of it. */
    private String refusal(String text) {
        try {
            say(text);
        } catch (NarrationException e) {
            assertThat(e.toString()).doesNotContain(KEY);
            return e.text().key() + " " + e.text().arguments();
        }
        throw new AssertionError("spoken: " + text);
    }
}
