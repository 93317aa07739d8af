package app.lectern.desktop.library;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.ScriptLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A script file on disk.
 *
 * @param folder where its pictures are, if it has a folder
 */
record ScriptFile(String videoId, String json, @Nullable Path folder) {
    private static final int BYTES_PER_MB = 1024 * 1024;

    /** Reads a file; its name gives the video_id. */
    static ScriptFile read(Path file) throws IOException {
        if (Files.size(file) > ScriptLimits.FILE_BYTES) {
            throw refused("script.too-large", ScriptLimits.FILE_BYTES / BYTES_PER_MB);
        }
        return new ScriptFile(
                VideoId.ofFileName(String.valueOf(file.getFileName())),
                decoded(Files.readAllBytes(file)),
                file.getParent());
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

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of(key, arguments));
    }
}
