package app.lectern;

import app.lectern.domain.render.JobLog;
import app.lectern.domain.render.QueueFigures;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.script.VideoScript;
import app.lectern.draft.http.HttpChatModel;
import app.lectern.export.Exporter;
import app.lectern.export.lesson.LessonReader;
import app.lectern.intake.FileImporter;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.StorageException;
import app.lectern.queue.JobWatchers;
import app.lectern.queue.RenderQueue;
import app.lectern.script.ScriptReader;
import app.lectern.service.AssetService;
import app.lectern.service.BackupService;
import app.lectern.service.CategoryService;
import app.lectern.service.CommentService;
import app.lectern.service.DatabaseWatch;
import app.lectern.service.DraftService;
import app.lectern.service.DueService;
import app.lectern.service.DueSweep;
import app.lectern.service.EducationService;
import app.lectern.service.ExpirySweep;
import app.lectern.service.FinishedFiles;
import app.lectern.service.ForecastService;
import app.lectern.service.HistoryService;
import app.lectern.service.ImportService;
import app.lectern.service.LibraryService;
import app.lectern.service.ModelDraftService;
import app.lectern.service.PasswordService;
import app.lectern.service.PeopleService;
import app.lectern.service.PeriodicTask;
import app.lectern.service.ProjectService;
import app.lectern.service.PublishingService;
import app.lectern.service.RecordingService;
import app.lectern.service.ReissueService;
import app.lectern.service.RenderLineService;
import app.lectern.service.RenderService;
import app.lectern.service.ReviewPlanning;
import app.lectern.service.ReviewService;
import app.lectern.service.ScriptFiles;
import app.lectern.service.ScriptService;
import app.lectern.service.SignInService;
import app.lectern.service.SpeechService;
import app.lectern.service.StorageService;
import app.lectern.service.ThemeService;
import app.lectern.service.TokenService;
import app.lectern.service.TranslationRenderService;
import app.lectern.service.TranslationService;
import app.lectern.service.VideoService;
import app.lectern.service.WebhookService;
import app.lectern.slide.Java2dCaptionRenderer;
import app.lectern.slide.Java2dSlideRenderer;
import app.lectern.slide.ThemeShelf;
import app.lectern.soundtrack.LessonSound;
import app.lectern.store.Database;
import app.lectern.store.DatabaseDamagedException;
import app.lectern.store.DatabaseUnreachableException;
import app.lectern.store.History;
import app.lectern.store.JobLogFiles;
import app.lectern.store.KeptAssets;
import app.lectern.store.ModelServerFile;
import app.lectern.store.People;
import app.lectern.store.Publications;
import app.lectern.store.Reissues;
import app.lectern.store.ReviewPlans;
import app.lectern.store.SceneComments;
import app.lectern.store.StoredRenderJobs;
import app.lectern.store.StoredWakeUps;
import app.lectern.store.TrainingCategories;
import app.lectern.store.TrainingEnds;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoAssets;
import app.lectern.store.VideoScripts;
import app.lectern.store.Videos;
import app.lectern.store.WorkingCopies;
import app.lectern.store.WorkspaceSettings;
import app.lectern.video.JcodecProber;
import app.lectern.video.Thumbnails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

/** The composition root: one open workspace with every service on it. Close it to let the workspace go. */
public final class Lectern implements AutoCloseable {
    /**
     * How to run.
     *
     * @param locale the language of what is written for people
     * @param concurrentRenders how many jobs run at once; with 0 they wait for another Lectern; empty for as many as the
     *     workspace says, one until it does
     * @param voices the workspace whose choices about speech and whose slide themes are in force
     * @param composer what makes the videos; none takes another's place unasked
     * @param sharing what other machines work on too
     */
    public record Config(
            Workspace workspace,
            Locale locale,
            Clock clock,
            OptionalInt concurrentRenders,
            Workspace voices,
            Composer composer,
            Sharing sharing) {
        /** By the system's clock, with the workspace's own choices. */
        public static Config of(Workspace workspace, Locale locale) {
            return new Config(
                    workspace,
                    locale,
                    Clock.systemUTC(),
                    OptionalInt.empty(),
                    workspace,
                    Composer.FFMPEG,
                    Sharing.none(workspace));
        }

        /** The same by another clock. */
        public Config withClock(Clock other) {
            return new Config(workspace, locale, other, concurrentRenders, voices, composer, sharing);
        }

        /** The same with another workspace's choices about speech and its slide themes. */
        public Config withVoicesOf(Workspace other) {
            return new Config(workspace, locale, clock, concurrentRenders, other, composer, sharing);
        }

        /** The same, but jobs are only kept, for the next Lectern to take up. */
        public Config withoutRenders() {
            return withRenders(0);
        }

        /** The same with so many jobs at once. */
        public Config withRenders(int concurrent) {
            return new Config(workspace, locale, clock, OptionalInt.of(concurrent), voices, composer, sharing);
        }

        /** The same, working on what other machines work on too. */
        public Config withSharing(Sharing other) {
            return new Config(workspace, locale, clock, concurrentRenders, voices, composer, other);
        }

        /** The same with another composer. */
        public Config withComposer(Composer other) {
            return new Config(workspace, locale, clock, concurrentRenders, voices, other, sharing);
        }
    }

    private static final int THUMBNAIL_WIDTH = 640;
    private static final Duration EXPIRY_PAUSE = Duration.ofMinutes(10);

    private final Config config;
    private final Database database;
    private final WorkFolder work;
    private final DatabaseWatch databaseWatch;
    private final RenderQueue queue;
    private final RenderPipeline.Engines engines;
    private final SlideRenderer slides;
    private final ScriptService scripts;
    private final ReviewService reviews;
    private final RenderService renders;
    private final RenderLineService renderLine;
    private final ForecastService forecasts;
    private final AssetService assets;
    private final EducationService educations;
    private final CategoryService categories;
    private final ReissueService reissues;
    private final LibraryService library;
    private final VideoService videos;
    private final TranslationService translations;
    private final TranslationRenderService translationRenders;
    private final ImportService imports;
    private final ProjectService projects;
    private final SpeechService speech;
    private final ThemeService themes;
    private final RecordingService recordings;
    private final DraftService drafts;
    private final CommentService comments;
    private final Publishing publishing;
    private final PeriodicTask expiry;
    private final PeriodicTask reminders;
    private final DueService due;
    private final HistoryService history;
    private final StorageService storage;
    private final FinishedFiles finishedFiles;
    private final LessonReader lessons;
    private final Exporter exporter;
    private final Backups backups;
    private final Accounts accounts;
    private final ModelDraftService modelDrafts;

    private Lectern(
            Config config, RenderPipeline.Engines engines, SpeechService speech, Database database, WorkFolder work) {
        this.config = config;
        this.speech = speech;
        this.database = database;
        this.work = work;
        this.databaseWatch = new DatabaseWatch(config.sharing().database());
        Clock clock = config.clock();
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        WorkspaceSettings workspace = new WorkspaceSettings(database);
        SceneComments sceneComments = new SceneComments(database);
        RenderJobs jobs = new StoredRenderJobs(database);
        VideoScripts videoScripts = new VideoScripts(database);
        VideoAssets videoAssets = new VideoAssets(database);
        Trainings trainings = new Trainings(database);
        Videos storedVideos = new Videos(database);
        TrainingCategories trainingCategories = new TrainingCategories(database);
        ScriptFiles pictures = new ScriptFiles(config.sharing().files().pictures());
        Translations translated = new Translations(database);
        this.educations = new EducationService(trainings, trainingCategories, workspace, storedVideos, clock);
        this.categories = new CategoryService(trainingCategories, clock);
        JobWatchers watchers = new JobWatchers();
        JobLog log = new JobLogFiles(config.sharing().files().renderLogs(), clock);
        RenderPipeline pipeline = new RenderPipeline(
                engines,
                jobs,
                log,
                new RenderPipeline.Folders(work.folder(), pictures::of),
                id -> videoScripts.find(id).map(VideoScript::approval),
                clock,
                ids);
        this.queue = new RenderQueue(
                jobs,
                new RenderQueue.Place(
                        database.source(),
                        new StoredWakeUps(database),
                        database.isEmbedded(),
                        config.concurrentRenders()
                                .orElseGet(() -> workspace.concurrentRenders().orElse(1))),
                pipeline,
                job -> educations.obstacle(job.videoId()),
                watchers,
                clock);
        this.engines = engines;
        this.slides = engines.slides();
        ScriptService.Stores stores = new ScriptService.Stores(videoScripts, sceneComments, trainings, workspace);
        ScriptReader reader = new ScriptReader(slides::themes);
        this.scripts = new ScriptService(stores, pictures, reader, clock, ids);
        this.drafts = new DraftService(scripts, new WorkingCopies(database), pictures, reader, clock);
        ReviewPlans plans = new ReviewPlans(database);
        this.reviews = new ReviewService(
                scripts, stores, new ReviewPlanning(plans, new People(database), workspace, clock), clock);
        this.due = new DueService(plans, trainings, workspace, clock);
        this.reissues = new ReissueService(
                educations, scripts, trainings, videoScripts, new Reissues(database), storedVideos, translated, clock);
        this.videos = new VideoService(storedVideos, scripts, trainings, videoScripts, clock);
        this.translations = new TranslationService(
                new TranslationService.Stores(translated, storedVideos, trainings, videoScripts, pictures),
                scripts,
                clock);
        this.recordings = new RecordingService(scripts);
        this.assets = new AssetService(videoAssets, educations);
        this.renders = new RenderService(jobs, videoScripts, videoAssets, educations, queue, watchers, log, clock, ids);
        this.translationRenders =
                new TranslationRenderService(renders, educations, translated, trainings, videoScripts);
        this.renderLine = new RenderLineService(jobs, queue, workspace, watchers, clock);
        this.forecasts = new ForecastService(jobs);
        this.library = new LibraryService(
                trainings, videoScripts, jobs, videoAssets, new Publications(database), educations, translated);
        ThemeShelf shelf = new ThemeShelf(config.voices().themes());
        this.themes = new ThemeService(shelf, library);
        this.comments = new CommentService(sceneComments, scripts, clock, ids);
        ExpirySweep sweep =
                new ExpirySweep(new TrainingEnds(database), trainings, workspace, educations, jobs, queue, clock);
        this.expiry = new PeriodicTask("expiry-sweep", EXPIRY_PAUSE, sweep::sweep);
        this.reminders =
                new PeriodicTask("due-sweep", EXPIRY_PAUSE, new DueSweep(plans, trainings, workspace, clock)::sweep);
        this.publishing = Publishing.of(database, renders, educations, clock, ids);
        this.storage = new StorageService(engines.storage(), new KeptAssets(database), assets, jobs, clock);
        this.finishedFiles =
                new FinishedFiles(engines.storage(), config.workspace().fetched(), clock);
        this.lessons = new LessonReader(library, assets, renders, scripts, translations, finishedFiles);
        this.exporter = new Exporter(slides);
        this.backups =
                new Backups(new BackupService(database, config.workspace().root(), clock), clock);
        this.history = new HistoryService(new History(database), videoScripts);
        this.modelDrafts = new ModelDraftService(
                new ModelServerFile(config.voices().modelServer()),
                HttpChatModel::new,
                videoScripts,
                new History(database),
                clock);
        this.projects = new ProjectService(
                new ProjectService.Sources(scripts, library, educations, history),
                speech,
                shelf,
                config.voices().themes());
        this.imports =
                new ImportService(new FileImporter(), reader, scripts, educations, projects, drafts, work.folder());
        this.accounts = Accounts.of(database, workspace, config.workspace(), clock, ids);
    }

    /**
     * Opens the workspace, made when it is not there, and takes up the renders that were left.
     *
     * @throws app.lectern.store.WorkspaceInUseException when another Lectern holds it
     * @throws WorkspaceDamagedException when its database cannot be read
     * @throws app.lectern.store.DatabaseUnreachableException when its database is a server's and does not answer
     * @throws IOException when its folder cannot be written
     */
    public static Lectern open(Config config) throws IOException {
        Speech speech = Speech.of(config.voices());
        return open(config, engines(config, speech), speech.service());
    }

    private static RenderPipeline.Engines engines(Config config, Speech speech) {
        return new RenderPipeline.Engines(
                speech.narrator(),
                speech.subtitler(),
                script -> speech.settings().settings().subtitleRules(script),
                slideRenderer(config.voices()),
                new Java2dCaptionRenderer(),
                LessonSound::of,
                (slide, jpeg) -> Thumbnails.write(slide, jpeg, THUMBNAIL_WIDTH),
                config.composer().open(Workspace.cache()),
                new JcodecProber(),
                config.sharing().files().storage());
    }

    /** A renderer of slides as videos and previews show them, with the themes of a workspace that need not be open. */
    public static SlideRenderer slideRenderer(Workspace workspace) {
        return new Java2dSlideRenderer(workspace.themes());
    }

    /**
     * The speech of a workspace that need not be open, and that another Lectern may hold.
     *
     * @throws IOException when its choices cannot be read
     */
    public static SpeechService speech(Workspace workspace) throws IOException {
        return Speech.of(workspace).service();
    }

    /**
     * Opens the workspace with other engines.
     *
     * @throws app.lectern.store.WorkspaceInUseException when another Lectern holds it
     * @throws WorkspaceDamagedException when its database cannot be read
     * @throws IOException when its folder cannot be written
     */
    static Lectern open(Config config, RenderPipeline.Engines engines, SpeechService speech) throws IOException {
        Workspace workspace = config.workspace();
        Database database = database(config);
        try {
            WorkFolder work = config.sharing().work(workspace);
            Lectern lectern = new Lectern(config, engines, speech, database, work);
            lectern.databaseWatch.start();
            lectern.queue.start();
            lectern.expiry.start();
            lectern.reminders.start();
            lectern.publishing.sending().start();
            return lectern;
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database database(Config config) throws StorageException {
        Workspace workspace = config.workspace();
        try {
            workspace.create();
            return config.sharing().open(workspace);
        } catch (DatabaseDamagedException e) {
            throw new WorkspaceDamagedException(BackupService.newest(workspace.root()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new StorageException(DiskTrouble.of(workspace.root(), e), e);
        }
    }

    public Config config() {
        return config;
    }

    Database database() {
        return database;
    }

    public ScriptService scripts() {
        return scripts;
    }

    public ReviewService reviews() {
        return reviews;
    }

    /** What has to be done until when. */
    public DueService due() {
        return due;
    }

    public RenderService renders() {
        return renders;
    }

    public RenderLineService renderLine() {
        return renderLine;
    }

    public ForecastService forecasts() {
        return forecasts;
    }

    public AssetService assets() {
        return assets;
    }

    public EducationService educations() {
        return educations;
    }

    public CategoryService categories() {
        return categories;
    }

    public ReissueService reissues() {
        return reissues;
    }

    public LibraryService library() {
        return library;
    }

    public ImportService imports() {
        return imports;
    }

    public ProjectService projects() {
        return projects;
    }

    public VideoService videos() {
        return videos;
    }

    public TranslationService translations() {
        return translations;
    }

    /** Asks for renders of a lesson in all its languages. */
    public TranslationRenderService translationRenders() {
        return translationRenders;
    }

    public SpeechService speech() {
        return speech;
    }

    public ThemeService themes() {
        return themes;
    }

    public RecordingService recordings() {
        return recordings;
    }

    public DraftService drafts() {
        return drafts;
    }

    public ModelDraftService modelDrafts() {
        return modelDrafts;
    }

    public CommentService comments() {
        return comments;
    }

    public PublishingService publishing() {
        return publishing.service();
    }

    public WebhookService webhooks() {
        return publishing.webhooks();
    }

    public BackupService backups() {
        return backups.service();
    }

    /** Begins to back the workspace up once a day, in the background, for as long as it is open. */
    public void startDailyBackups() {
        backups.start();
    }

    public FinishedFiles finishedFiles() {
        return finishedFiles;
    }

    /** Opens finished lessons. */
    public LessonReader lessons() {
        return lessons;
    }

    /** Writes finished lessons as files for somewhere else. */
    public Exporter exporter() {
        return exporter;
    }

    public StorageService storage() {
        return storage;
    }

    public HistoryService history() {
        return history;
    }

    public PeopleService people() {
        return accounts.people();
    }

    public PasswordService passwords() {
        return accounts.passwords();
    }

    public SignInService signIns() {
        return accounts.signIns();
    }

    public TokenService tokens() {
        return accounts.tokens();
    }

    /** Tells when the database of a server is lost, and when it is back. */
    public DatabaseWatch databaseWatch() {
        return databaseWatch;
    }

    /**
     * How its renders are doing, for who watches over many machines.
     *
     * @throws DatabaseUnreachableException at once, when the database did not answer some seconds ago
     */
    public QueueFigures figures() {
        if (databaseWatch.isLost()) {
            throw new DatabaseUnreachableException();
        }
        return queue.figures()
                .plus(engines.narrator().caches())
                .plus(engines.composer().caches());
    }

    /** Draws slides as the video shows them. */
    public SlideRenderer slides() {
        return slides;
    }

    /** Hands running renders back, for whoever works on the database or opens the workspace next, and lets the workspace go. */
    @Override
    public void close() {
        drafts.close();
        backups.close();
        expiry.close();
        reminders.close();
        queue.close();
        publishing.sending().close();
        publishing.sender().close();
        databaseWatch.close();
        database.close();
        work.close();
    }
}
