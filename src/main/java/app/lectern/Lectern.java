package app.lectern;

import app.lectern.domain.render.QueueFigures;
import app.lectern.export.Exporter;
import app.lectern.export.lesson.LessonReader;
import app.lectern.intake.FileImporter;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.StorageException;
import app.lectern.script.ScriptReader;
import app.lectern.service.AssetService;
import app.lectern.service.BackupService;
import app.lectern.service.CategoryService;
import app.lectern.service.CommentService;
import app.lectern.service.DatabaseWatch;
import app.lectern.service.DraftService;
import app.lectern.service.DueService;
import app.lectern.service.EducationService;
import app.lectern.service.FinishedFiles;
import app.lectern.service.ForecastService;
import app.lectern.service.HistoryService;
import app.lectern.service.ImportService;
import app.lectern.service.LibraryService;
import app.lectern.service.ModelDraftService;
import app.lectern.service.PasswordService;
import app.lectern.service.PeopleService;
import app.lectern.service.ProjectService;
import app.lectern.service.PublishingService;
import app.lectern.service.RecordingService;
import app.lectern.service.ReissueService;
import app.lectern.service.RenderLineService;
import app.lectern.service.RenderService;
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
import app.lectern.slide.Java2dSlideRenderer;
import app.lectern.slide.ThemeShelf;
import app.lectern.store.Database;
import app.lectern.store.DatabaseDamagedException;
import app.lectern.store.DatabaseUnreachableException;
import app.lectern.store.History;
import app.lectern.store.KeptAssets;
import app.lectern.store.ModelServerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** The composition root: one open workspace with every service on it. Close it to let the workspace go. */
public final class Lectern implements AutoCloseable {
    private final LecternConfig config;
    private final Database database;
    private final WorkFolder work;
    private final DatabaseWatch databaseWatch;
    private final RenderPipeline.Engines engines;
    private final SlideRenderer slides;
    private final SpeechService speech;
    private final Writing writing;
    private final Rendering rendering;
    private final Catalog catalog;
    private final ThemeService themes;
    private final HistoryService history;
    private final Reminders reminders;
    private final Publishing publishing;
    private final StorageService storage;
    private final FinishedFiles finishedFiles;
    private final LessonReader lessons;
    private final Exporter exporter;
    private final ProjectService projects;
    private final ImportService imports;
    private final Backups backups;
    private final Accounts accounts;

    private Lectern(
            LecternConfig config,
            RenderPipeline.Engines engines,
            SpeechService speech,
            Database database,
            WorkFolder work) {
        this.config = config;
        this.speech = speech;
        this.database = database;
        this.work = work;
        this.databaseWatch = new DatabaseWatch(config.sharing().database());
        this.engines = engines;
        this.slides = engines.slides();
        Clock clock = config.clock();
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Stores stores =
                Stores.of(database, new ScriptFiles(config.sharing().files().pictures()));
        EducationService educations = new EducationService(
                stores.trainings(), stores.categories(), stores.workspace(), stores.videos(), clock);
        this.rendering = Rendering.of(config, stores, engines, educations, work.folder(), ids);
        ScriptReader reader = new ScriptReader(slides::themes);
        this.writing =
                Writing.of(stores, reader, new ModelServerFile(config.voices().modelServer()), clock, ids);
        ScriptService scripts = writing.scripts();
        this.catalog = Catalog.of(stores, educations, scripts, clock);
        LibraryService library = catalog.library();
        ThemeShelf shelf = new ThemeShelf(config.voices().themes());
        this.themes = new ThemeService(shelf, library);
        this.history = new HistoryService(new History(database), stores.scripts());
        this.reminders = Reminders.of(stores, educations, rendering.queue(), clock);
        this.publishing = Publishing.of(database, rendering.renders(), educations, clock, ids);
        this.storage = new StorageService(
                engines.storage(), new KeptAssets(database), rendering.assets(), stores.jobs(), clock);
        this.finishedFiles =
                new FinishedFiles(engines.storage(), config.workspace().fetched(), clock);
        this.lessons = new LessonReader(
                library, rendering.assets(), rendering.renders(), scripts, catalog.translations(), finishedFiles);
        this.exporter = new Exporter(slides);
        this.projects = new ProjectService(
                new ProjectService.Sources(scripts, library, educations, history),
                speech,
                shelf,
                config.voices().themes());
        this.imports = new ImportService(
                new FileImporter(), reader, scripts, educations, projects, writing.drafts(), work.folder());
        this.backups =
                new Backups(new BackupService(database, config.workspace().root(), clock), clock);
        this.accounts = Accounts.of(database, stores.workspace(), config.workspace(), clock, ids);
    }

    /**
     * Opens the workspace, made when it is not there, and takes up the renders that were left.
     *
     * @throws app.lectern.store.WorkspaceInUseException when another Lectern holds it
     * @throws WorkspaceDamagedException when its database cannot be read
     * @throws app.lectern.store.DatabaseUnreachableException when its database is a server's and does not answer
     * @throws IOException when its folder cannot be written
     */
    public static Lectern open(LecternConfig config) throws IOException {
        Speech speech = Speech.of(config.voices());
        return open(config, Rendering.engines(config, speech, slideRenderer(config.voices())), speech.service());
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
    static Lectern open(LecternConfig config, RenderPipeline.Engines engines, SpeechService speech) throws IOException {
        Workspace workspace = config.workspace();
        Database database = database(config);
        try {
            WorkFolder work = config.sharing().work(workspace);
            Lectern lectern = new Lectern(config, engines, speech, database, work);
            lectern.databaseWatch.start();
            lectern.rendering.queue().start();
            lectern.reminders.start();
            lectern.publishing.sending().start();
            return lectern;
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database database(LecternConfig config) throws StorageException {
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

    public LecternConfig config() {
        return config;
    }

    Database database() {
        return database;
    }

    public ScriptService scripts() {
        return writing.scripts();
    }

    public ReviewService reviews() {
        return writing.reviews();
    }

    /** What has to be done until when. */
    public DueService due() {
        return catalog.due();
    }

    public RenderService renders() {
        return rendering.renders();
    }

    public RenderLineService renderLine() {
        return rendering.line();
    }

    public ForecastService forecasts() {
        return rendering.forecasts();
    }

    public AssetService assets() {
        return rendering.assets();
    }

    public EducationService educations() {
        return catalog.educations();
    }

    public CategoryService categories() {
        return catalog.categories();
    }

    public ReissueService reissues() {
        return catalog.reissues();
    }

    public LibraryService library() {
        return catalog.library();
    }

    public ImportService imports() {
        return imports;
    }

    public ProjectService projects() {
        return projects;
    }

    public VideoService videos() {
        return catalog.videos();
    }

    public TranslationService translations() {
        return catalog.translations();
    }

    /** Asks for renders of a lesson in all its languages. */
    public TranslationRenderService translationRenders() {
        return rendering.translations();
    }

    public SpeechService speech() {
        return speech;
    }

    public ThemeService themes() {
        return themes;
    }

    public RecordingService recordings() {
        return writing.recordings();
    }

    public DraftService drafts() {
        return writing.drafts();
    }

    public ModelDraftService modelDrafts() {
        return writing.models();
    }

    public CommentService comments() {
        return writing.comments();
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
        return rendering
                .queue()
                .figures()
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
        writing.drafts().close();
        backups.close();
        reminders.close();
        rendering.queue().close();
        publishing.sending().close();
        publishing.sender().close();
        databaseWatch.close();
        database.close();
        work.close();
    }
}
