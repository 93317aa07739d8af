package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.SceneState;
import app.lectern.domain.translation.Translation;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import app.lectern.service.LibraryEntry.Translated;
import app.lectern.service.TranslationService;
import app.lectern.translation.ScriptTranslation;
import app.lectern.translation.ScriptTranslation.Update;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A translation while it is written, against the newest kept text of its source. Of any other script there is nothing. */
public final class TranslationViewModel {
    /**
     * What is translated from.
     *
     * @param said its scenes by their ids
     */
    public record Source(
            Translation translation, VideoScript script, ScriptDocument document, Map<String, SceneDocument> said) {
        private static Source of(Translation translation, VideoScript script) {
            ScriptDocument document = ScriptDocument.of(script.rawJson());
            return new Source(translation, script, document, document.byId());
        }
    }

    private record Read(@Nullable Source source, List<Translation> languages) {}

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Studio studio;
    private final DocumentViewModel writing;
    private final Supplier<@Nullable VideoScript> base;
    private final Background background;
    private final TranslationService translations;
    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
    private final BooleanProperty outdated = new SimpleBooleanProperty();
    private final TranslatedScenes scenes = new TranslatedScenes();
    private final ObjectProperty<List<Translation>> languages = new SimpleObjectProperty<>(List.of());
    private Runnable timer = () -> {};

    /** @param base the kept script that is written on; null before it was read */
    TranslationViewModel(
            Studio studio, DocumentViewModel writing, Supplier<@Nullable VideoScript> base, Background background) {
        this.studio = studio;
        this.writing = writing;
        this.base = base;
        this.background = background;
        this.translations = studio.lectern().translations();
        writing.document().addListener(_ -> lookSoon());
    }

    /** Reads the source anew; nothing is told while that fails, for the script itself can be written on. */
    void read(Lesson lesson) {
        Translated translated = lesson.entry().translated();
        String videoId = lesson.entry().video().videoId();
        background.work(() -> read(translated, videoId), this::show, _ -> {});
    }

    private Read read(@Nullable Translated translated, String videoId) {
        if (translated == null) {
            return new Read(null, translations.from(studio.user(), videoId));
        }
        VideoScript script = translations.source(studio.user(), translated.translation());
        return new Read(Source.of(translated.translation(), script), List.of());
    }

    private void show(Read read) {
        languages.set(read.languages());
        Source now = read.source();
        Source before = source.get();
        boolean same = now != null
                && before != null
                && now.script().sha256().equals(before.script().sha256());
        if (!same) {
            source.set(now);
        }
        lookSoon();
    }

    private void lookSoon() {
        timer.run();
        timer = source.get() == null ? () -> {} : background.after(PAUSE, this::look);
    }

    private void look() {
        Source now = source.get();
        ScriptDocument document = writing.document().get();
        if (now != null && document != null) {
            background.work(
                    () -> ScriptTranslation.update(now.document(), document),
                    update -> outdated.set(!update.isNothing()),
                    _ -> {});
        }
    }

    /** What the source says now, by its scenes' ids; empty where the script is no translation. */
    public Map<String, SceneDocument> said() {
        Source now = source.get();
        return now == null ? Map.of() : now.said();
    }

    /** The source's scene that a scene is translated from; null when there is none. */
    public @Nullable SceneDocument sourceOf(SceneDocument scene) {
        return said().get(scene.id());
    }

    /** How far a scene is; null when it is translated from none. */
    public @Nullable SceneState state(SceneDocument scene) {
        return scenes.state(sourceOf(scene), scene);
    }

    /** How many of the scenes that are there are how far. */
    public TranslationProgress progress() {
        ScriptDocument document = writing.document().get();
        return TranslationProgress.of(document == null ? List.of() : scenes.states(said(), document));
    }

    /** What is left to translate, as warnings. */
    List<Finding> findings(ScriptDocument document) {
        Source now = source.get();
        return now == null ? List.of() : scenes.findings(now.document(), now.said(), document);
    }

    /** Whether the shown scene can be said to be right: it is not yet, and its narration is in its own language. */
    public boolean mayFinish() {
        SceneDocument scene = writing.scene();
        SceneDocument from = scene == null ? null : sourceOf(scene);
        return scene != null
                && from != null
                && writing.writable().get()
                && state(scene) != SceneState.DONE
                && (from.text().isBlank()
                        || !TranslatedScene.own(from, scene, "text").isBlank());
    }

    /** Says that the shown scene is right for what its source says now, and goes to the next that is not. */
    public void finish() {
        writing.settle();
        Source now = source.get();
        ScriptDocument document = writing.document().get();
        if (now == null || document == null || !mayFinish()) {
            return;
        }
        int at = writing.spot().get().scene();
        ScriptDocument done = ScriptTranslation.done(document, at, now.document());
        int next = ScriptTranslation.nextOpen(now.document(), done, at);
        writing.change(StepName.of("step.translated", at + 1), done, Spot.at(next < 0 ? at : next));
        if (next < 0) {
            studio.notices().done("translating.all-done");
        }
    }

    /** The lesson's title in the source; empty when it has none. */
    String sourceTitle() {
        Source now = source.get();
        return now == null ? "" : now.document().title();
    }

    /** The lesson's title in the translation; empty while it is still the source's. */
    String title() {
        ScriptDocument document = writing.document().get();
        return document == null || document.title().equals(sourceTitle()) ? "" : document.title();
    }

    /** Whether the lesson's title is to be seen: beside the first scene, and as long as it is missing. */
    boolean isTitleShown() {
        return title().isBlank() || writing.spot().get().scene() == 0;
    }

    /** Gives the lesson another title; a blank one changes nothing. */
    public void entitle(String title) {
        ScriptDocument document = writing.document().get();
        if (document != null && !title.isBlank()) {
            writing.change(StepName.of("step.lesson-title"), document.withTitle(title.strip()));
        }
    }

    /** Goes to the next scene that is not done. */
    public void next() {
        writing.settle();
        Source now = source.get();
        ScriptDocument document = writing.document().get();
        if (now == null || document == null) {
            return;
        }
        int next = ScriptTranslation.nextOpen(
                now.document(), document, writing.spot().get().scene());
        if (next < 0) {
            studio.notices().done("translating.all-done");
        } else {
            writing.spot().set(Spot.at(next));
        }
    }

    /** Takes over what changed in the source, as one step that can be taken back. */
    public void update() {
        writing.settle();
        Source now = source.get();
        VideoScript script = base.get();
        if (now == null || script == null) {
            return;
        }
        background.work(
                () -> {
                    translations.copyFiles(now.script(), script);
                    return now;
                },
                this::update,
                studio.notices()::failed);
    }

    private void update(Source now) {
        ScriptDocument document = writing.document().get();
        if (document == null) {
            return;
        }
        Update update = ScriptTranslation.update(now.document(), document);
        if (!update.isNothing()) {
            writing.change(StepName.of("step.source-taken"), update.script());
            studio.notices()
                    .done(
                            "translating.taken-over",
                            update.added().size(),
                            update.changed().size(),
                            update.removed().size());
        }
    }

    /** What is translated from; null when this is no translation. */
    public ObjectProperty<@Nullable Source> source() {
        return source;
    }

    /** Whether the source has something to be taken over. */
    public BooleanProperty outdated() {
        return outdated;
    }

    /** The translations of this script's video. */
    public ObjectProperty<List<Translation>> languages() {
        return languages;
    }

    void close() {
        timer.run();
    }
}
