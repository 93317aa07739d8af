package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.education.Video;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.SteadyZip;
import app.lectern.pipeline.Themes;
import app.lectern.script.PronunciationCsv;
import app.lectern.script.ScriptDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A script with everything that belongs to it as one file, {@code .lectern}, and back into any workspace. Thread-safe;
 * waits for the disk.
 */
public final class ProjectService {
    private static final String ENDING = ".lectern";
    static final String SCRIPT = "script.json";
    static final String FILES = "files/";
    static final String THEME = "theme.json";
    static final String LOGO = "theme-logo/";
    static final String DICTIONARY = "pronunciations.csv";
    private static final String HISTORY = "history.csv";

    /** What a project is made of. */
    public record Sources(
            ScriptService scripts, LibraryService library, EducationService educations, HistoryService history) {}

    private final Sources sources;
    private final SpeechService speech;
    private final Themes themes;
    private final Path themeFolder;
    private final ProjectIntake intake;

    /** @param themeFolder where {@code themes} keeps the workspace's own */
    public ProjectService(Sources sources, SpeechService speech, Themes themes, Path themeFolder) {
        this.sources = sources;
        this.speech = speech;
        this.themes = themes;
        this.themeFolder = themeFolder;
        this.intake = new ProjectIntake(sources.scripts(), speech, themes, themeFolder);
    }

    /** Whether a file of this name is a project. */
    public static boolean isProject(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Writes a project into a file that nobody sees yet; the same script always gives the same bytes until something
     * happens to its video. Whoever may read the script may.
     *
     * @param scriptId null takes the video's newest
     * @param check run often: the place to end the work
     * @throws RefusedException VIDEO_NOT_FOUND, SCRIPT_NOT_FOUND, EDU_EXPIRED or PERMISSION_DENIED
     */
    public void write(User user, String videoId, @Nullable String scriptId, Path file, FileDigest.Check check)
            throws IOException {
        Video video = sources.library().entry(user, videoId).video();
        sources.educations().requireUsable(videoId);
        VideoScript script = script(user, videoId, scriptId);
        List<KeptFile> files = new ArrayList<>();
        try (SteadyZip zip = new SteadyZip(file, check)) {
            files.add(zip.add(SCRIPT, script.rawJson()));
            Path folder = sources.scripts().picturesOf(script);
            for (String name : new TreeSet<>(ScriptFiles.named(sources.scripts().content(script)))) {
                if (folder != null) {
                    files.add(zip.add(FILES + name, folder.resolve(name)));
                }
            }
            String theme = addTheme(script, zip, files);
            files.add(
                    zip.add(DICTIONARY, PronunciationCsv.write(speech.settings().pronunciations())));
            files.add(zip.add(HISTORY, history(user, videoId)));
            zip.add(
                    ProjectManifest.NAME,
                    new ProjectManifest(videoId, video.title(), script.sha256(), theme, files).json());
        }
    }

    private VideoScript script(User user, String videoId, @Nullable String scriptId) {
        return sources.scripts().ofVideo(user, videoId).stream()
                .filter(one -> scriptId == null || one.scriptId().equals(scriptId))
                .findFirst()
                .orElseThrow(() -> refused(
                        ReasonCode.SCRIPT_NOT_FOUND, "script.not-found", scriptId == null ? videoId : scriptId));
    }

    private String addTheme(VideoScript script, SteadyZip zip, List<KeptFile> files) throws IOException {
        String id = ScriptDocument.of(script.rawJson()).theme();
        Path json = themeFolder.resolve(id + ".json");
        for (Themes.Shelved shelved : themes.shelved()) {
            if (!shelved.bundled() && shelved.id().equals(id)) {
                files.add(zip.add(THEME, json));
                if (shelved.reading() instanceof ThemeReading.Accepted(Theme theme) && theme.logo() != null) {
                    files.add(zip.add(LOGO + theme.logo().getFileName(), theme.logo()));
                }
                return id;
            }
        }
        return "";
    }

    private String history(User user, String videoId) {
        return HistoryCsv.head()
                + sources.history().ofVideo(user, videoId).stream()
                        .map(HistoryCsv::line)
                        .collect(Collectors.joining());
    }

    /**
     * Takes a project in: its script becomes the next DRAFT of its video, with its files; a theme that the workspace does
     * not have is added, and so are words that its dictionary does not have. What is there already is never changed. Only
     * an AUTHOR or a REVIEWER may, and a theme is added only for an ADMIN.
     *
     * @param videoId null takes the project's own
     * @throws RefusedException INVALID_REQUEST that names the entry which is wrong; as
     *     {@link ScriptService#create}
     */
    ScriptImport take(User user, Path file, @Nullable String videoId) throws IOException {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        Path folder = Files.createTempDirectory("lectern-project");
        try {
            ProjectManifest manifest = new ProjectArchive(file).unpack(folder);
            return intake.take(user, manifest, folder, file, videoId);
        } finally {
            RenderPipeline.removeFolder(folder);
        }
    }
}
