package app.lectern.draft;

import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
    QUESTIONS;

    /** The task of an id, if there is one. */
    public static Optional<DraftTask> ofId(String id) {
        return Arrays.stream(values()).filter(task -> task.id().equals(id)).findFirst();
    }

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
        return this != PLAIN && this != QUESTIONS;
    }

    /** The scenes of a script that it can work on, from 0. */
    public Set<Integer> fitting(ScriptDocument document) {
        return IntStream.range(0, document.scenes().size())
                .filter(i -> fits(document.scenes().get(i)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of scenes to be written, those that say something are only taken when somebody chooses them. */
    private boolean fits(SceneDocument scene) {
        return canTake(scene) && (this != SCENES || scene.text().isBlank());
    }

    /** Whether there is something in a scene that it can work on. */
    boolean canTake(SceneDocument scene) {
        return switch (this) {
            case OUTLINE -> false;
            case SCENES -> !scene.title().isBlank() || !scene.onScreenText().isEmpty();
            case SHORTEN, PLAIN, QUESTIONS -> !scene.text().isBlank();
        };
    }
}
