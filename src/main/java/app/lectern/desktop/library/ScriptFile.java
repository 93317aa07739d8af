package app.lectern.desktop.library;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.ScriptLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A script file on disk.
 *
 * @param folder where its pictures are, if it has a folder
 */
record ScriptFile(String videoId, String json, @Nullable Path folder) {
    private static final int BYTES_PER_MB = 1024 * 1024;
    private static final int LONGEST_ID = 100;
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern EDGE = Pattern.compile("^[.-]+|[.-]+$");

    /** Reads a file; its name gives the video_id. */
    static ScriptFile read(Path file) throws IOException {
        if (Files.size(file) > ScriptLimits.FILE_BYTES) {
            throw refused("script.too-large", ScriptLimits.FILE_BYTES / BYTES_PER_MB);
        }
        return new ScriptFile(
                videoIdOf(String.valueOf(file.getFileName())), decoded(Files.readAllBytes(file)), file.getParent());
    }

    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("script.not-utf8");
        }
    }

    /** The file's name without its suffix, with a hyphen for whatever an id cannot hold. */
    static String videoIdOf(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String id = EDGE.matcher(NOT_OF_AN_ID.matcher(stem).replaceAll("-")).replaceAll("");
        String shortId =
                id.substring(0, id.offsetByCodePoints(0, Math.min(LONGEST_ID, id.codePointCount(0, id.length()))));
        return shortId.isEmpty() ? "script" : shortId;
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of(key, arguments));
    }
}
