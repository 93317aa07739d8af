package app.lectern.store;

import app.lectern.domain.speech.SpeechSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workspace's choices about speech, as one JSON file that every process may read. Only its owner may, for it can
 * hold a server's key. Thread-safe.
 */
public final class SpeechSettingsFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private volatile SpeechSettings current;

    /**
     * Reads the file; where there is none, nothing is chosen yet.
     *
     * @throws IOException when it cannot be read or does not hold settings, with the place
     */
    public SpeechSettingsFile(Path file) throws IOException {
        this.file = file;
        this.current = Files.exists(file) ? read(file) : SpeechSettings.DEFAULT;
    }

    private static SpeechSettings read(Path file) throws IOException {
        try {
            // what an older Lectern did not know takes its default
            ObjectNode all = MAPPER.valueToTree(SpeechSettings.DEFAULT);
            all.setAll((ObjectNode) MAPPER.readTree(Files.readString(file)));
            return MAPPER.treeToValue(all, SpeechSettings.class);
        } catch (JacksonException | ClassCastException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The settings in force. */
    public SpeechSettings settings() {
        return current;
    }

    /** Keeps settings and puts them in force. */
    public synchronized void save(SpeechSettings settings) throws IOException {
        OwnFile.write(file, MAPPER.writeValueAsString(settings));
        current = settings;
    }
}
