package app.lectern.speech.http;

import app.lectern.domain.Message;
import app.lectern.domain.speech.SpeechServer;
import app.lectern.net.ServerWords;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.EngineCapabilities;
import app.lectern.speech.EngineCapabilities.KoreanReading;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A speech server that somebody runs or pays for. The text goes to it; its key is in no message. */
public final class HttpSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "http";

    private static final int PARALLEL = 2;
    private static final int OK = 200;
    private static final Set<Integer> FORBIDDEN = Set.of(401, 403);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** A render of many scenes asks whether the server is there once, not for each scene. */
    private static final long REMEMBERED_NANOS = 10_000_000_000L;

    private record Looked(EngineAvailability availability, long at) {}

    private final SpeechServer server;
    private final ServerCall call = new ServerCall();
    private volatile @Nullable Looked looked;

    public HttpSynthesizer(SpeechServer server) {
        this.server = server;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String licence() {
        return server.model().isBlank() ? "the server's" : "the server's (" + server.model() + ")";
    }

    @Override
    public EngineAvailability availability() {
        Looked last = looked;
        if (last == null || System.nanoTime() - last.at > REMEMBERED_NANOS) {
            last = new Looked(look(), System.nanoTime());
            looked = last;
        }
        return last.availability;
    }

    private EngineAvailability look() {
        try {
            HttpResponse<byte[]> answer = call.send(SpeechRequest.models(server), new CancellationToken());
            if (FORBIDDEN.contains(answer.statusCode())) {
                return new EngineAvailability.Unavailable(Message.of("speech.http-key", address()));
            }
            return new EngineAvailability.Available(server.model());
        } catch (NarrationException e) {
            return new EngineAvailability.Unavailable(e.text());
        } catch (IllegalArgumentException e) {
            return new EngineAvailability.Unavailable(Message.of("speech.http-bad-address", server.url()));
        }
    }

    @Override
    public List<SpeechVoice> voices() {
        return server.voices().stream()
                .map(name -> new SpeechVoice(ID, name, server.languages()))
                .toList();
    }

    @Override
    public Optional<SpeechVoice> voice(String name) {
        return voices().stream().filter(voice -> voice.name().equals(name)).findFirst();
    }

    @Override
    public Optional<SpeechVoice> voiceFor(String language) {
        String primary = primary(language);
        boolean speaks =
                server.languages().stream().anyMatch(tag -> primary(tag).equals(primary));
        return speaks ? voices().stream().findFirst() : Optional.empty();
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    @Override
    public EngineCapabilities capabilities() {
        return new EngineCapabilities(false, false, false, isHere(), PARALLEL, KoreanReading.SPOKEN_FORM);
    }

    private boolean isHere() {
        try {
            return HERE.contains(String.valueOf(URI.create(server.url().strip()).getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        HttpRequest request;
        try {
            request = SpeechRequest.speech(server, utterance);
        } catch (IllegalArgumentException e) {
            throw new NarrationException(Message.of("speech.http-bad-address", server.url()), e);
        }
        HttpResponse<byte[]> answer = call.send(request, token);
        requireGood(answer);
        SpeechAnswer spoken = SpeechAnswer.read(answer);
        List<Message> warnings = utterance.pitch() == 0
                ? List.of()
                : List.of(Message.of("speech.http-no-pitch", utterance.voice().qualifiedName()));
        return Speech.estimated(utterance, spoken.samples(), spoken.sampleRate(), warnings);
    }

    private void requireGood(HttpResponse<byte[]> answer) throws NarrationException {
        int status = answer.statusCode();
        if (FORBIDDEN.contains(status)) {
            throw new NarrationException(Message.of("speech.http-key", address()));
        }
        if (status != OK) {
            String words = ServerWords.of(answer.body()).replace(key(), "…");
            throw new NarrationException(Message.of("speech.http-refused", address(), status, words));
        }
    }

    /** A server may say the key back in its complaint. */
    private String key() {
        return server.apiKey().isBlank() ? "\0" : server.apiKey().strip();
    }

    /** The address without what a person may have put before its host. */
    private String address() {
        URI uri = URI.create(server.url().strip());
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
