package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.VideoScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recordings of people who read a scene's narration: edits of the script, so of one that is no DRAFT the next revision
 * is made. Thread-safe.
 */
public final class RecordingService {
    private static final String FIELD = "recording";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final ScriptService scripts;

    public RecordingService(ScriptService scripts) {
        this.scripts = scripts;
    }

    /**
     * Gives a scene a recording.
     *
     * @param scene from 0
     * @param sound a sound file anywhere; it is copied
     * @return the edited script
     * @throws app.lectern.domain.RefusedException SCRIPT_NOT_FOUND, or INVALID_SCRIPT when there is no such scene
     */
    public VideoScript use(User user, String scriptId, int scene, Path sound) {
        var suffix = SUFFIX.matcher(String.valueOf(sound.getFileName()));
        String ending = suffix.find() ? suffix.group().toLowerCase(Locale.ROOT) : ".wav";
        return changed(user, scriptId, scene, new Recording("recordings/scene-" + (scene + 1) + ending, sound));
    }

    /** Lets a scene be spoken again. */
    public VideoScript remove(User user, String scriptId, int scene) {
        return changed(user, scriptId, scene, null);
    }

    private record Recording(String name, Path sound) {}

    private VideoScript changed(User user, String scriptId, int scene, @Nullable Recording recording) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        VideoScript script = scripts.get(user, scriptId);
        ObjectNode json = (ObjectNode) MAPPER.readTree(script.rawJson());
        if (!(json.path("scenes").get(scene) instanceof ObjectNode changed)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.no-such-scene", scene + 1);
        }
        changed.remove(List.of(FIELD, "silence_sec"));
        if (recording != null) {
            changed.put(FIELD, recording.name);
        }
        try {
            Path folder = Files.createTempDirectory("lectern-recording-");
            try {
                gather(script, recording, folder);
                return scripts.edit(user, scriptId, MAPPER.writeValueAsString(json), folder, script.sha256());
            } finally {
                deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edited script's files: those of the script before it, and the recording. */
    private void gather(VideoScript script, @Nullable Recording recording, Path folder) throws IOException {
        Path before = scripts.picturesOf(script);
        if (before != null) {
            try (Stream<Path> files = Files.walk(before)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(file, folder.resolve(before.relativize(file).toString()));
                }
            }
        }
        if (recording != null) {
            copy(recording.sound, folder.resolve(recording.name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
