package app.lectern;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.SpeechEngines;
import app.lectern.pipeline.VideoComposer;
import app.lectern.service.SpeechService;
import app.lectern.slide.Java2dCaptionRenderer;
import app.lectern.slide.Java2dSlideRenderer;
import app.lectern.soundtrack.LessonSound;
import app.lectern.speech.EngineNarrator;
import app.lectern.speech.EngineSet;
import app.lectern.speech.espeak.EspeakSynthesizer;
import app.lectern.speech.freetts.FreeTtsSynthesizer;
import app.lectern.storage.LocalStorage;
import app.lectern.store.Database;
import app.lectern.store.SpeechSettingsFile;
import app.lectern.store.StoredRenderJobs;
import app.lectern.store.WorkspaceSettings;
import app.lectern.subtitle.SpeechSubtitler;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import app.lectern.video.FfmpegComposer;
import app.lectern.video.JcodecProber;
import app.lectern.video.Thumbnails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens workspaces for tests, with the real engines but the narrator a test gives. */
public final class TestLectern {
    public static final User AUTHOR = User.of("author", Role.AUTHOR);
    public static final User REVIEWER = User.of("reviewer", Role.REVIEWER);
    public static final User ADMIN = User.of("admin", Role.ADMIN);

    /** The smallest script of the contract. */
    public static final String SCRIPT = """
            {"scenes":[{"scene_id":1,"text":"안녕하세요. 보안교육입니다."},{"scene_id":2,"text":"피싱 메일에 주의하세요."}]}""";

    /** Shared by all tests of a build. */
    private static final Path SPEECH_CACHE = Path.of("target", "speech-cache");

    private TestLectern() {}

    public static Lectern open(Path root, Clock clock, Narrator narrator) throws IOException {
        return open(root, clock, narrator, new FfmpegComposer(SPEECH_CACHE, 1_000_000_000));
    }

    public static Lectern open(Path root, Clock clock, Narrator narrator, VideoComposer composer) throws IOException {
        SpeechSettingsFile settings = new SpeechSettingsFile(new Workspace(root).speechSettings());
        Workspace workspace = new Workspace(root);
        SpeechEngines speechEngines = speaker(settings);
        return Lectern.open(
                LecternConfig.of(workspace, Locale.KOREAN)
                        .withClock(clock)
                        .withSharing(DatabaseKind.ofThisRun().sharing(root)),
                engines(root, narrator, composer),
                new SpeechService(settings, narrator, speechEngines, new SpeechSubtitler()));
    }

    /** Opens a workspace as it says, with the real engines but the narrator. */
    public static Lectern open(LecternConfig config, Narrator narrator) throws IOException {
        SpeechSettingsFile settings = new SpeechSettingsFile(config.voices().speechSettings());
        return Lectern.open(
                config,
                engines(
                        config.sharing().files().folder().root(),
                        narrator,
                        new FfmpegComposer(SPEECH_CACHE, 1_000_000_000),
                        config.sharing().files().storage()),
                new SpeechService(settings, narrator, speaker(settings), new SpeechSubtitler()));
    }

    /** The real engines, but for the narrator, that keep what they make in a workspace. */
    public static RenderPipeline.Engines engines(Path root, Narrator narrator) throws IOException {
        return engines(root, narrator, new FfmpegComposer(SPEECH_CACHE, 1_000_000_000));
    }

    private static RenderPipeline.Engines engines(Path root, Narrator narrator, VideoComposer composer)
            throws IOException {
        return engines(root, narrator, composer, new LocalStorage(root.resolve("assets")));
    }

    private static RenderPipeline.Engines engines(
            Path root, Narrator narrator, VideoComposer composer, AssetStorage storage) throws IOException {
        SpeechSettingsFile settings = new SpeechSettingsFile(new Workspace(root).speechSettings());
        return new RenderPipeline.Engines(
                narrator,
                new SpeechSubtitler(),
                script -> settings.settings().subtitleRules(script),
                new Java2dSlideRenderer(new Workspace(root).themes()),
                new Java2dCaptionRenderer(),
                LessonSound::of,
                (slide, jpeg) -> Thumbnails.write(slide, jpeg, 640),
                composer,
                new JcodecProber(),
                storage);
    }

    /** Speaks with the engines of this machine, by the workspace's own choices. */
    public static Narrator speaker(Path root) throws IOException {
        return speaker(new SpeechSettingsFile(new Workspace(root).speechSettings()));
    }

    private static EngineNarrator speaker(SpeechSettingsFile settings) {
        return new EngineNarrator(
                new EngineSet(_ -> List.of(new FreeTtsSynthesizer(), new EspeakSynthesizer(SPEECH_CACHE))),
                settings::settings,
                SPEECH_CACHE);
    }

    /** The rows of a workspace. */
    public static Database database(Path root) {
        return DatabaseKind.ofThisRun().sharing(root).open(new Workspace(root));
    }

    /** Makes a workspace that nobody has open a team's. */
    public static void makeTeam(Path root) {
        try (Database database = database(root)) {
            HistoryEvent event = HistoryEvent.of(HistoryAction.WORKSPACE_CHANGED, "admin", Map.of("mode", "TEAM"));
            new WorkspaceSettings(database).mode(WorkspaceMode.TEAM, event, Instant.EPOCH);
        }
    }

    /** Fills a workspace with videos that have each a finished render, whose files are not there. */
    public static List<String> finishedVideos(Path root, int count) throws IOException {
        GatedNarrator narrator = new GatedNarrator();
        narrator.close();
        List<RenderJob> jobs = new ArrayList<>();
        try (Lectern lectern = open(root, Clock.systemUTC(), narrator)) {
            for (int i = 0; i < count; i++) {
                String videoId = "finished-" + i;
                String script =
                        lectern.scripts().create(AUTHOR, videoId, SCRIPT, null).scriptId();
                lectern.reviews().approve(REVIEWER, script);
                jobs.add(lectern.renders().create(REVIEWER, videoId, script, VideoFormat.HD_720));
            }
        }
        try (Database database = database(root)) {
            StoredRenderJobs stored = new StoredRenderJobs(database);
            while (stored.claim("test", Instant.EPOCH) instanceof RenderJobs.Claim.Claimed(RenderJob job)) {
                String files = root.toUri() + "assets/" + job.videoId();
                stored.succeed(
                        job.jobId(),
                        job.attempt(),
                        new VideoAsset(
                                "asset-" + job.videoId(),
                                job.videoId(),
                                files + ".mp4",
                                files + ".jpg",
                                files + ".srt",
                                1,
                                Instant.EPOCH),
                        List.of(),
                        Instant.EPOCH);
            }
        }
        return jobs.stream().map(RenderJob::videoId).toList();
    }
}
