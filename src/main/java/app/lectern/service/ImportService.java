package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.script.imported.CheckedDraft;
import app.lectern.script.imported.DraftChecker;
import app.lectern.script.imported.DraftScript;
import app.lectern.script.imported.FileKind;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.Importer;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes files in: scripts as JSON, and what other programs wrote. Thread-safe. */
public final class ImportService {
    private static final int BEGINNING = 1_000;
    private static final int MOST_NAMED = 50;

    private final Importer importer;
    private final ScriptReader reader;
    private final ScriptService scripts;
    private final EducationService educations;
    private final ProjectService projects;
    private final DraftService drafts;
    private final Path work;

    /**
     * Takes in what an importer reads.
     *
     * @param work where pictures lie until they are kept; need not be there
     */
    public ImportService(
            Importer importer,
            ScriptReader reader,
            ScriptService scripts,
            EducationService educations,
            ProjectService projects,
            DraftService drafts,
            Path work) {
        this.importer = importer;
        this.reader = reader;
        this.scripts = scripts;
        this.educations = educations;
        this.projects = projects;
        this.drafts = drafts;
        this.work = work;
    }

    /**
     * Keeps a file as the next DRAFT of its video, which is made when it is not there. Only an AUTHOR or a REVIEWER may.
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
        try (ImportPreview preview = preview(user, file, ImportOptions.USUAL, ImportProgress.NONE)) {
            return keep(user, preview, new ImportChoice(preview.all(), videoId, educationId));
        }
    }

    /**
     * Reads a file and changes nothing; waits for the disk, for large files some seconds. Only an AUTHOR or a REVIEWER
     * may.
     *
     * @return what would come of it; to be closed
     * @throws IOException when the file cannot be read
     * @throws RefusedException PERMISSION_DENIED, or INVALID_SCRIPT with all findings
     * @throws java.util.concurrent.CancellationException when {@code progress} said so
     */
    public ImportPreview preview(User user, Path file, ImportOptions options, ImportProgress progress)
            throws IOException {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        if (ProjectService.isProject(file)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "project.whole");
        }
        if (FileKind.of(file).orElse(FileKind.SCRIPT) == FileKind.SCRIPT) {
            return script(file);
        }
        Path pictures = work.resolve("import-" + UUID.randomUUID());
        boolean whole = false;
        try {
            Files.createDirectories(pictures);
            ImportPreview preview = preview(new ImportSource(file, pictures), options, progress);
            whole = true;
            return preview;
        } finally {
            if (!whole) {
                RenderPipeline.removeFolder(pictures);
            }
        }
    }

    private ImportPreview preview(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException {
        return switch (importer.read(source, options, progress)) {
            case ImportReading.Taken taken -> preview(source, taken);
            case ImportReading.Refused refusal -> throw notUsable(refusal.findings());
        };
    }

    private ImportPreview preview(ImportSource source, ImportReading.Taken taken) {
        DraftScript draft = taken.script();
        return switch (new DraftChecker(reader).check(draft)) {
            case CheckedDraft.Accepted accepted ->
                new ImportPreview(
                        source.file(),
                        accepted.json(),
                        draft.scenes().stream().map(SceneDraft::place).toList(),
                        ImportFinding.inOrder(Stream.concat(taken.findings().stream(), accepted.findings().stream())
                                .toList()),
                        ownId(draft.videoId(), source.file()),
                        draft.training(),
                        draft.folder(),
                        source.pictures());
            case CheckedDraft.Refused refusal -> throw notUsable(refusal.findings());
        };
    }

    private static String ownId(@Nullable String named, Path file) {
        return named == null ? VideoId.ofFileName(String.valueOf(file.getFileName())) : named;
    }

    private static RefusedException notUsable(List<ImportFinding> findings) {
        Message listed =
                ScriptService.lines(findings.stream().map(ImportFinding::told).toList());
        return refused(ReasonCode.INVALID_SCRIPT, "script.refused", listed);
    }

    /** A file in the script's own form. */
    private ImportPreview script(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (FileKind.of(file).isEmpty() && !FileKind.looksLikeScript(beginning(file))) {
            throw refused(ReasonCode.INVALID_SCRIPT, "import.unknown-kind", String.join(", ", FileKind.endings()));
        }
        ScriptReading.Accepted accepted = ScriptService.accepted(reader.read(file));
        int scenes = accepted.script().scenes().size();
        return new ImportPreview(
                file,
                accepted.json(),
                IntStream.rangeClosed(1, scenes).mapToObj(SourcePlace::scene).toList(),
                List.of(),
                ownId(null, file),
                null,
                folder,
                null);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    /**
     * Keeps the chosen scenes of a file as the next DRAFT of a video, which is made when it is not there. Only an AUTHOR or
     * a REVIEWER may.
     *
     * @throws RefusedException PERMISSION_DENIED, EDU_NOT_FOUND, INVALID_SCRIPT, or ALREADY_THERE when the video was
     *     removed
     */
    public ScriptImport keep(User user, ImportPreview preview, ImportChoice choice) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        if (choice.educationId() != null) {
            educations.find(user, choice.educationId());
        }
        preview.requireScenes(choice.scenes());
        String videoId = choice.videoId() == null ? preview.videoId() : choice.videoId();
        VideoScript script = scripts.create(user, videoId, preview.json(choice.scenes()), preview.folder());
        List<ImportFinding> findings = new ArrayList<>(preview.findings());
        String training = choice.educationId() == null ? preview.training() : choice.educationId();
        if (training != null) {
            assign(user, script.videoId(), training, findings);
        }
        return new ScriptImport(script, findings);
    }

    /**
     * Adds the chosen scenes of a file to a video's newest script: to the DRAFT itself, of an APPROVED or REJECTED one as its
     * next revision. Only an AUTHOR or a REVIEWER may.
     *
     * @param scenes which of the file's, from 0
     * @param after the id of the scene behind which they come; null puts them at the end
     * @throws RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND when the video has no script, INVALID_SCRIPT when there is
     *     no such scene, TEXT_CHANGED when somebody else was faster
     */
    public ScriptImport add(
            User user, ImportPreview preview, Set<Integer> scenes, String videoId, @Nullable String after) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        VideoScript script = scripts.ofVideo(user, videoId).stream()
                .findFirst()
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "import.no-video", videoId));
        ScriptDocument document = ScriptDocument.of(script.rawJson());
        int at = after == null ? document.scenes().size() : behind(document, after);
        ScriptDocument longer = document.insertTwins(at, drafts.takeScenes(user, script.scriptId(), preview, scenes));
        VideoScript added = scripts.edit(user, script.scriptId(), longer.json(), null, script.sha256());
        return new ScriptImport(added, preview.findings());
    }

    private static int behind(ScriptDocument document, String scene) {
        int index = document.indexOf(scene);
        if (index < 0) {
            String known = document.scenes().stream()
                    .map(SceneDocument::id)
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            throw refused(ReasonCode.INVALID_SCRIPT, "import.no-such-scene", scene, known);
        }
        return index + 1;
    }

    /** A project brings a theme and a dictionary with it, so it is taken in whole. */
    private ScriptImport project(User user, Path file, @Nullable String videoId, @Nullable String educationId)
            throws IOException {
        ScriptImport taken = projects.take(user, file, videoId);
        List<ImportFinding> findings = new ArrayList<>(taken.findings());
        if (educationId != null) {
            assign(user, taken.script().videoId(), educationId, findings);
        }
        return new ScriptImport(taken.script(), findings);
    }

    /** The script is kept already, so what hinders this is told and does not undo it. */
    private void assign(User user, String videoId, String training, List<ImportFinding> findings) {
        try {
            educations.assign(user, videoId, training);
        } catch (RefusedException e) {
            findings.add(new ImportFinding(SourcePlace.WHOLE, "", e.text()));
        }
    }
}
