package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptLimits;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a field that names a sound file beside the script. */
final class SoundField {
    private SoundField() {}

    /**
     * The file as the author wrote it, with what is wrong with it noted; null when none is named.
     *
     * @param what {@code recording} or {@code sound}, as messages call it
     */
    static @Nullable String read(ScriptFolder folder, FieldReader fields, String field, String what) {
        String path = fields.text(field, ScriptLimits.IMAGE_PATH);
        if (path != null) {
            FileBeside.problem(folder, what, path, file -> {
                        boolean large = Files.size(file) > ScriptLimits.RECORDING_BYTES;
                        return large
                                ? Optional.of(Message.of("script." + what + "-too-large", path))
                                : Optional.<Message>empty();
                    })
                    .ifPresent(problem -> fields.error(field, problem));
        }
        return path;
    }
}
