package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptFolder;
import app.lectern.script.markdown.MarkdownFinding;
import app.lectern.script.markdown.MarkdownImporter;
import app.lectern.script.markdown.MarkdownReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes script files in, JSON and Markdown. Thread-safe. */
public final class ImportService {
    private static final int BYTES_PER_MB = 1024 * 1024;

    private record Source(
            String json, @Nullable String videoId, @Nullable String training, List<MarkdownFinding> findings) {}

    private final MarkdownImporter markdown;
    private final ScriptService scripts;
    private final EducationService educations;
    private final ProjectService projects;

    public ImportService(
            MarkdownImporter markdown, ScriptService scripts, EducationService educations, ProjectService projects) {
        this.markdown = markdown;
        this.scripts = scripts;
        this.educations = educations;
        this.projects = projects;
    }

    /** Whether a file of this name is Markdown; every other is JSON. */
    public static boolean isMarkdown(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /**
     * Keeps a script file as the next DRAFT of its video, which is made when it is not there; the files it names lie
     * beside it. Only an AUTHOR or a REVIEWER may.
     *
     * @param videoId null takes the file's own video_id, else its name
     * @param educationId the training to put the video into; null takes the file's own, if it names one
     * @throws IOException when the file cannot be read
     * @throws RefusedException PERMISSION_DENIED, EDU_NOT_FOUND, INVALID_SCRIPT with all findings, or ALREADY_THERE when
     *     the video was removed
     */
    public ScriptImport take(User user, Path file, @Nullable String videoId, @Nullable String educationId)
            throws IOException {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        if (educationId != null) {
            educations.find(user, educationId);
        }
        if (ProjectService.isProject(file)) {
            return project(user, file, videoId, educationId);
        }
        Path folder = file.toAbsolutePath().getParent();
        Source source = source(file, folder);
        String own = source.videoId == null ? VideoId.ofFileName(String.valueOf(file.getFileName())) : source.videoId;
        VideoScript script = scripts.create(user, videoId == null ? own : videoId, source.json, folder);
        List<MarkdownFinding> findings = new ArrayList<>(source.findings);
        String training = educationId == null ? source.training : educationId;
        if (training != null) {
            assign(user, script.videoId(), training, findings);
        }
        return new ScriptImport(script, findings);
    }

    private ScriptImport project(User user, Path file, @Nullable String videoId, @Nullable String educationId)
            throws IOException {
        ScriptImport taken = projects.take(user, file, videoId);
        List<MarkdownFinding> findings = new ArrayList<>(taken.findings());
        if (educationId != null) {
            assign(user, taken.script().videoId(), educationId, findings);
        }
        return new ScriptImport(taken.script(), findings);
    }

    /** The script is kept already, so what hinders this is told and does not undo it. */
    private void assign(User user, String videoId, String training, List<MarkdownFinding> findings) {
        try {
            educations.assign(user, videoId, training);
        } catch (RefusedException e) {
            findings.add(new MarkdownFinding(0, e.text()));
        }
    }

    private Source source(Path file, @Nullable Path folder) throws IOException {
        int most = isMarkdown(file) ? MarkdownImporter.FILE_BYTES : ScriptLimits.FILE_BYTES;
        byte[] bytes = bytes(file, most);
        if (!isMarkdown(file)) {
            return new Source(decoded(bytes), null, null, List.of());
        }
        return switch (markdown.read(bytes, new ScriptFolder(folder))) {
            case MarkdownReading.Taken taken ->
                new Source(taken.json(), taken.videoId(), taken.training(), taken.findings());
            case MarkdownReading.Refused refusal ->
                throw refused(ReasonCode.INVALID_SCRIPT, "script.refused", listed(refusal.findings()));
        };
    }

    private static Message listed(List<MarkdownFinding> findings) {
        return ScriptService.lines(findings.stream().map(MarkdownFinding::told).toList());
    }

    private static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw refused(ReasonCode.INVALID_SCRIPT, "script.too-large", most / BYTES_PER_MB);
            }
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.not-utf8");
        }
    }
}
