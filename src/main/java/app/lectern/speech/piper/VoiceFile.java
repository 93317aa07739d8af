package app.lectern.speech.piper;

import app.lectern.speech.SpeechVoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Piper voice in the folder: {@code name.onnx} and {@code name.onnx.json}.
 *
 * @param language a BCP 47 tag
 */
record VoiceFile(Path model, Path config, String name, String language) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MODEL = ".onnx";

    /** The voices of a folder by name; what lacks its JSON, or has one that says no language, is left out. */
    static List<VoiceFile> in(Path folder) {
        List<VoiceFile> voices = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return voices;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(file -> file.toString().endsWith(MODEL))
                    .sorted()
                    .forEach(model -> of(model).ifPresent(voices::add));
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
        return voices;
    }

    private static Optional<VoiceFile> of(Path model) {
        Path config = model.resolveSibling(model.getFileName() + ".json");
        try {
            JsonNode json = MAPPER.readTree(Files.readString(config));
            String language = json.path("language").path("code").asString("");
            String tag = language.isBlank() ? json.path("espeak").path("voice").asString("") : language;
            String file = String.valueOf(model.getFileName());
            String name = file.substring(0, file.length() - MODEL.length());
            return tag.isBlank()
                    ? Optional.empty()
                    : Optional.of(new VoiceFile(model, config, name, tag.replace('_', '-')));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    SpeechVoice voice() {
        return new SpeechVoice(PiperSynthesizer.ID, name, List.of(language));
    }

    /** The voice's JSON for another speed; Piper's library takes none of its own. */
    String configAt(double rate) throws IOException {
        try {
            ObjectNode json = (ObjectNode) MAPPER.readTree(Files.readString(config));
            ObjectNode inference = json.withObject("/inference");
            inference.put("length_scale", inference.path("length_scale").asDouble(1) / rate);
            return MAPPER.writeValueAsString(json);
        } catch (JacksonException | ClassCastException e) {
            throw new IOException(config + ": " + e.getMessage(), e);
        }
    }
}
