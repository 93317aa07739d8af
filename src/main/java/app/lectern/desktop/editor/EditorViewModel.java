package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.drafting.DraftingViewModel;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import app.lectern.service.SlideCheck;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** One video's script while it is written: puts the parts of the editor together. */
public final class EditorViewModel {
    private final Studio studio;
    private final @Nullable String videoId;
    private final Background background;
    private final DraftService drafts;
    private final SpokenLengths lengths = new SpokenLengths();
    private final DocumentViewModel writing;
    private final SavingViewModel saving;
    private final FindingsViewModel findings;
    private final ActionsViewModel actions;
    private final LessonViewModel reading;
    private final ListenViewModel listening;
    private final DraftingViewModel drafting;
    private final TranslationViewModel translation;
    private final Runnable endWatch;
    private @Nullable ScriptDocument drawn;
    private @Nullable SlideSource source;

    /** The script of a video; of none when null. */
    public EditorViewModel(Studio studio, @Nullable String videoId) {
        this(studio, videoId, Fx.window());
    }

    EditorViewModel(Studio studio, @Nullable String videoId, Background background) {
        this.studio = studio;
        this.videoId = videoId;
        this.background = background;
        this.drafts = studio.lectern().drafts();
        this.writing = new DocumentViewModel(() -> System.nanoTime() / 1_000_000);
        this.saving = new SavingViewModel(
                drafts, studio.user(), studio.words(), studio.lectern().config().clock(), background);
        this.findings =
                new FindingsViewModel(drafts, new SlideCheck(studio.lectern().slides()), background);
        this.reading = new LessonViewModel(studio, videoId, writing, saving, lengths, background);
        this.actions = new ActionsViewModel(studio, saving, background, reading::refresh);
        this.listening = new ListenViewModel(
                studio.lectern().speech(),
                studio.words(),
                background,
                this::source,
                () -> writing.spot().get().scene(),
                lengths);
        this.drafting = new DraftingViewModel(
                studio.lectern().modelDrafts(),
                studio.user(),
                studio.words(),
                studio.notices(),
                background,
                new EditorDraft(this));
        this.translation = new TranslationViewModel(studio, writing, saving::base, background);
        reading.lesson().addListener((_, _, lesson) -> {
            if (lesson != null) {
                translation.read(lesson);
            }
        });
        translation.source().addListener(_ -> findTranslation());
        this.endWatch = studio.watches().onMove(_ -> reading.refresh());
        writing.document().addListener((_, _, text) -> written(text));
        reading.refresh();
    }

    private void written(@Nullable ScriptDocument text) {
        SlideSource written = source();
        if (text == null || written == null) {
            return;
        }
        if (!text.equals(saving.newest())) {
            saving.changed(text);
        }
        findTranslation();
        findings.changed(text, written);
    }

    /** Reads anew what others may have changed, here and in the source of a translation. */
    public void refresh() {
        reading.refresh();
        Lesson lesson = reading.lesson().get();
        if (lesson != null) {
            translation.read(lesson);
        }
    }

    private void findTranslation() {
        ScriptDocument text = writing.document().get();
        if (text != null) {
            findings.translated(translation.findings(text));
        }
    }

    /** Changes the script by a step that can be taken back. */
    public void change(StepName name, ScriptDocument next) {
        writing.change(name, next);
    }

    /** Saves now; an approved or rejected script gets its next revision. */
    public void save() {
        saving.save(_ -> reading.refresh());
    }

    /** Goes to the next finding; null when there is none. */
    public @Nullable Finding nextFinding() {
        Finding finding = findings.next();
        if (finding != null && finding.sceneIndex() >= 0) {
            show(finding.sceneIndex());
        }
        return finding;
    }

    /** Shows a scene, from 0. */
    public void show(int scene) {
        writing.settle();
        ScriptDocument text = writing.document().get();
        if (text != null && scene != writing.spot().get().scene()) {
            writing.spot().set(Spot.at(Math.clamp(scene, 0, text.scenes().size() - 1)));
        }
    }

    /** The script as it is written now, to be drawn and spoken; null before it was read. */
    public @Nullable SlideSource source() {
        ScriptDocument text = writing.document().get();
        VideoScript script = saving.base();
        if (text == null || script == null) {
            return null;
        }
        SlideSource last = source;
        if (last == null || !text.equals(drawn) || !last.scriptId().equals(script.scriptId())) {
            drawn = text;
            source =
                    new SlideSource(script.scriptId(), text.script(reading.themes()), drafts.folder(script.scriptId()));
        }
        return source;
    }

    /** The script as it would be with another layout of the shown scene; null before it was read. */
    @Nullable
    SlideSource laidOut(@Nullable SlideLayout layout) {
        ScriptDocument text = writing.document().get();
        SceneDocument scene = writing.scene();
        SlideSource now = source();
        if (text == null || scene == null || now == null) {
            return null;
        }
        ScriptDocument other = text.with(writing.spot().get().scene(), scene.withLayout(layout));
        return new SlideSource(now.scriptId(), other.script(reading.themes()), now.pictures());
    }

    /** The kept script with what is written now; null before it was read. */
    @Nullable
    Lesson lessonNow() {
        Lesson now = reading.lesson().get();
        SlideSource source = source();
        return now == null || source == null ? now : new Lesson(now.entry(), now.state(), now.script(), source);
    }

    /** Shows the newest result. */
    public void openResult() {
        if (videoId != null) {
            studio.navigator().go(new Place.Preview(videoId));
        }
    }

    /** Goes where videos are chosen. */
    public void openLibrary() {
        studio.navigator().go(new Place.Library());
    }

    /** Goes where this video's render is shown. */
    public void openRenders() {
        studio.navigator().go(new Place.Renders(videoId));
    }

    /** Whether a video was chosen. */
    public boolean hasVideo() {
        return videoId != null;
    }

    /** The kept script and what becomes of it. */
    public LessonViewModel reading() {
        return reading;
    }

    /** The kept script, opened; null before it was read. */
    public ObjectProperty<@Nullable Lesson> lesson() {
        return reading.lesson();
    }

    public DocumentViewModel writing() {
        return writing;
    }

    public SavingViewModel saving() {
        return saving;
    }

    public FindingsViewModel findings() {
        return findings;
    }

    public ActionsViewModel actions() {
        return actions;
    }

    public ListenViewModel listening() {
        return listening;
    }

    /** Drafts by a model. */
    public DraftingViewModel drafting() {
        return drafting;
    }

    /** Goes where a model is named. */
    public void openModelSettings() {
        studio.navigator().go(new Place.Settings(Place.Settings.Page.MODEL));
    }

    /** The script against its source, where it is a translation. */
    public TranslationViewModel translation() {
        return translation;
    }

    public SpokenLengths lengths() {
        return lengths;
    }

    SceneListViewModel sceneList() {
        return new SceneListViewModel(writing, studio.notices());
    }

    NarrationViewModel narration() {
        return new NarrationViewModel(writing, lengths);
    }

    PropertiesViewModel properties() {
        return new PropertiesViewModel(
                writing, drafts, studio.lectern().speech(), studio.user(), studio.words(), saving::base, background);
    }

    ConflictViewModel conflict() {
        return new ConflictViewModel(writing, saving, drafts, studio.user(), studio.words(), background);
    }

    /** Keeps what is written and stops listening. */
    public void close() {
        saving.leave();
        findings.close();
        translation.close();
        listening.close();
        drafting.end();
        endWatch.run();
    }
}
