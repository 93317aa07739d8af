package app.lectern.store;

import app.lectern.domain.drafting.ModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server with a model that a workspace asks for drafts, as a JSON file of its own; there is none until somebody names
 * one. Only its owner may read it, for it can hold a key; no backup and no export takes it along. Thread-safe.
 */
public final class ModelServerFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    /** The file need not be there. */
    public ModelServerFile(Path file) {
        this.file = file;
    }

    /**
     * The server in use, as the file says now; empty while there is none.
     *
     * @throws IOException when it cannot be read or does not name a server, with the place
     */
    public Optional<ModelServer> server() throws IOException {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static ModelServer read(Path file) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            ModelServer server = new ModelServer(
                    json.path("url").asString(""),
                    json.path("api_key").asString(""),
                    json.path("model").asString(""),
                    json.path("timeout_sec").asInt(ModelServer.TIMEOUT_USUAL),
                    json.path("form_asked").asBoolean(true));
            if (!ModelServer.isAddress(server.url())) {
                throw new IOException(file + ": url");
            }
            return server;
        } catch (JacksonException e) {
            // its message quotes the file, which may hold a key
            throw new IOException(file + ": " + e.getClass().getSimpleName());
        }
    }

    /** Keeps a server and uses it from now on; null forgets the one there was, and its key. */
    public synchronized void save(@Nullable ModelServer server) throws IOException {
        if (server == null) {
            Files.deleteIfExists(file);
        } else {
            OwnFile.write(file, json(server));
        }
    }

    private static String json(ModelServer server) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("url", server.url())
                .put("api_key", server.apiKey())
                .put("model", server.model())
                .put("timeout_sec", server.timeoutSec())
                .put("form_asked", server.formAsked());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
