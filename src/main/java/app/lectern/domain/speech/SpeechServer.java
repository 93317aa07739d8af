package app.lectern.domain.speech;

import java.util.List;

/**
 * A server that speaks through {@code POST /v1/audio/speech}.
 *
 * @param url its address without the path, such as {@code http://127.0.0.1:8880}
 * @param apiKey sent with every request; empty when it needs none. Never shown in a message
 * @param model the model's name
 * @param voices the names of its voices, the favourite first
 * @param languages the BCP 47 tags that its voices speak
 * @param timeoutSec how long one answer may take, seconds
 */
public record SpeechServer(
        String url, String apiKey, String model, List<String> voices, List<String> languages, int timeoutSec) {
    public SpeechServer {
        voices = List.copyOf(voices);
        languages = List.copyOf(languages);
    }

    @Override
    public String toString() {
        return "SpeechServer[" + url + ", " + model + "]";
    }
}
