package app.lectern.draft;

import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a model is asked to do. */
public enum DraftTask {
    /** New scenes with titles and lines, of a topic and material. */
    OUTLINE,
    /** Narrations for an outline. */
    SCENES,
    /** Shorter narrations. */
    SHORTEN,
    /** Narrations in plainer words. */
    PLAIN,
    /** Scenes that ask what was learnt. */
    QUESTIONS,
    /** The words of a translation's source in the translation's language. */
    TRANSLATE;

    private static final Set<SceneState> OPEN = EnumSet.of(SceneState.MISSING, SceneState.STALE);

    /** Its name on the command line and in the history. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an answer may say of a scene; everything else is left out. */
    Set<String> fields() {
        return switch (this) {
            case OUTLINE -> Set.of("title", "on_screen_text");
            case SCENES -> Set.of("scene", "title", "on_screen_text", "text");
            case SHORTEN, PLAIN -> Set.of("scene", "text");
            case QUESTIONS -> Set.of("scene", "title", "text", "question");
            case TRANSLATE -> Set.of("scene", "texts");
        };
    }

    /** Whether it needs scenes that are there already. */
    public boolean worksOnScenes() {
        return this != OUTLINE;
    }

    /** Whether something can be pasted for it. */
    public boolean takesMaterial() {
        return this == OUTLINE || this == SCENES;
    }

    /** Whether a length can be asked for. */
    public boolean takesLength() {
        return this == OUTLINE || this == SCENES || this == SHORTEN;
    }

    /**
     * The scenes of a script that it can work on, from 0.
     *
     * @param said what a translation's source says now, by its scenes' ids; empty for any other script
     */
    public Set<Integer> fitting(ScriptDocument document, Map<String, SceneDocument> said) {
        return IntStream.range(0, document.scenes().size())
                .filter(i -> fits(document.scenes().get(i), said))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was written or translated already is only taken when somebody chooses it. */
    private boolean fits(SceneDocument scene, Map<String, SceneDocument> said) {
        if (!canTake(scene, said)) {
            return false;
        }
        return switch (this) {
            case SCENES -> scene.text().isBlank();
            case TRANSLATE -> OPEN.contains(TranslatedScene.state(Objects.requireNonNull(said.get(scene.id())), scene));
            case OUTLINE, SHORTEN, PLAIN, QUESTIONS -> true;
        };
    }

    /** Whether there is something in a scene that it can work on. */
    boolean canTake(SceneDocument scene, Map<String, SceneDocument> said) {
        return switch (this) {
            case TRANSLATE -> said.containsKey(scene.id());
            case OUTLINE -> false;
            case SCENES -> !scene.title().isBlank() || !scene.onScreenText().isEmpty();
            case SHORTEN, PLAIN, QUESTIONS -> !scene.text().isBlank();
        };
    }
}
