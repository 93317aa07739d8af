package app.lectern.script;

import static app.lectern.domain.script.Finding.Severity.ERROR;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.ScriptLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads script JSON, whose form docs/script.schema.json describes. All that is wrong is found at once. Stateless and
 * safe for use by many threads.
 */
public final class ScriptReader {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Supplier<Set<String>> themes;

    /** Of scripts that may name the themes that come with Lectern. */
    public ScriptReader() {
        this(() -> Look.BUNDLED_THEMES);
    }

    /**
     * Of scripts that may name other themes too.
     *
     * @param themes those there are, asked anew for each script; safe for use by many threads
     */
    public ScriptReader(Supplier<Set<String>> themes) {
        this.themes = themes;
    }

    /** Reads a script file; its pictures are beside it. */
    public ScriptReading read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ScriptLimits.FILE_BYTES + 1);
        }
        return read(bytes, ScriptFolder.beside(file));
    }

    /** Reads a script's JSON in UTF-8. */
    public ScriptReading read(byte[] json, ScriptFolder pictures) {
        if (json.length > ScriptLimits.FILE_BYTES) {
            return refused(Message.of("script.too-large", ScriptLimits.FILE_BYTES / (1024 * 1024)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return read(text, pictures);
        } catch (CharacterCodingException e) {
            return refused(Message.of("script.not-utf8"));
        }
    }

    /** Reads a script's JSON. */
    public ScriptReading read(String json, ScriptFolder pictures) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try {
            JsonNode document = MAPPER.readTree(text);
            return check(document, pictures);
        } catch (JacksonException e) {
            return refused(syntaxError(e));
        }
    }

    private ScriptReading check(JsonNode document, ScriptFolder pictures) {
        ScriptChecker checker = new ScriptChecker(pictures, themes.get());
        JsonNode normal = NfcText.normalized(document);
        var script = checker.check(normal);
        List<Finding> findings = new ArrayList<>(checker.findings());
        if (findings.stream().noneMatch(Finding::isError)) {
            // what the checker knows it has looked at already, and says it better
            new PortableJson(findings).check(normal);
        }
        if (script.isEmpty() || findings.stream().anyMatch(Finding::isError)) {
            return new ScriptReading.Refused(findings);
        }
        return new ScriptReading.Accepted(script.get(), MAPPER.writeValueAsString(normal), findings);
    }

    /** Why a text is no JSON that can be read. */
    static Message syntaxError(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return Message.of("script.too-deep");
        }
        TokenStreamLocation at = e.getLocation();
        boolean duplicate = e.getOriginalMessage().startsWith("Duplicate Object property");
        return Message.of(
                duplicate ? "script.duplicate-field" : "script.not-json",
                at == null ? 1 : at.getLineNr(),
                at == null ? 1 : at.getColumnNr());
    }

    private static ScriptReading refused(Message message) {
        return new ScriptReading.Refused(List.of(Finding.ofScript(ERROR, "", message)));
    }
}
