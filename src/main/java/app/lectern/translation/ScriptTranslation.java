package app.lectern.translation;

import app.lectern.domain.translation.SceneState;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A script against the one it is translated from. Pure functions over what both say now. */
public final class ScriptTranslation {
    /**
     * A translation after its source.
     *
     * @param script what it is now; the very same when there was nothing to take over
     * @param added the scene_ids of scenes that it did not have
     * @param changed those where something was taken over
     * @param removed those that the source does not have any more
     * @param moved whether scenes stand in another order now
     */
    public record Update(
            ScriptDocument script, List<String> added, List<String> changed, List<String> removed, boolean moved) {
        public Update {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }

        /** Whether there was nothing to take over. */
        public boolean isNothing() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && !moved;
        }
    }

    private ScriptTranslation() {}

    /** A new translation: all scenes in the source's words, which count as missing. */
    public static ScriptDocument begin(ScriptDocument source, String language) {
        return source.withScenes(
                        source.scenes().stream().map(TranslatedScene::fresh).toList())
                .inLanguage(language);
    }

    /** Every scene of the source, in its order, and how far the translation is with it. */
    public static List<SceneStanding> standings(ScriptDocument source, ScriptDocument translation) {
        Map<String, SceneDocument> scenes = translation.byId();
        List<SceneStanding> standings = new ArrayList<>();
        for (int i = 0; i < source.scenes().size(); i++) {
            SceneDocument said = source.scenes().get(i);
            SceneDocument scene = scenes.get(said.id());
            standings.add(new SceneStanding(i + 1, said, scene, TranslatedScene.state(said, scene)));
        }
        return standings;
    }

    /** How many scenes of the source are how far. */
    public static TranslationProgress progress(ScriptDocument source, ScriptDocument translation) {
        return TranslationProgress.of(standings(source, translation).stream()
                .map(SceneStanding::state)
                .toList());
    }

    /** Whether the lesson's title is still the source's. A title without letters is the same in every language. */
    public static boolean isTitleMissing(ScriptDocument source, ScriptDocument translation) {
        String title = source.title();
        return title.codePoints().anyMatch(Character::isLetter)
                && (translation.title().isBlank() || translation.title().equals(title));
    }

    /**
     * The translation after its source: scenes it lacks come in the source's words, which count as missing; those that are
     * gone there go here too; all stand in the source's order, scenes of its own behind the one they followed; and each
     * takes over what {@link TranslatedScene#follow} does.
     */
    public static Update update(ScriptDocument source, ScriptDocument translation) {
        Map<String, SceneDocument> present = translation.byId();
        Map<String, List<SceneDocument>> own = ownScenes(source, translation);
        List<SceneDocument> scenes = new ArrayList<>(own.getOrDefault("", List.of()));
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (SceneDocument said : source.scenes()) {
            SceneDocument scene = present.get(said.id());
            SceneDocument next = scene == null ? TranslatedScene.fresh(said) : TranslatedScene.follow(scene, said);
            if (scene == null) {
                added.add(said.id());
            } else if (!next.equals(scene)) {
                changed.add(said.id());
            }
            scenes.add(next);
            scenes.addAll(own.getOrDefault(said.id(), List.of()));
        }
        Set<String> before = ids(translation.scenes());
        Set<String> after = ids(scenes);
        List<String> removed = before.stream().filter(id -> !after.contains(id)).toList();
        boolean moved = !before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList());
        ScriptDocument script = translation.withScenes(scenes);
        return new Update(script.equals(translation) ? translation : script, added, changed, removed, moved);
    }

    private static Set<String> ids(List<SceneDocument> scenes) {
        return scenes.stream().map(SceneDocument::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The scenes that only the translation has, by the scene of the source that they follow; "" at the beginning. */
    private static Map<String, List<SceneDocument>> ownScenes(ScriptDocument source, ScriptDocument translation) {
        Set<String> said = ids(source.scenes());
        Map<String, List<SceneDocument>> own = new HashMap<>();
        String follows = "";
        for (SceneDocument scene : translation.scenes()) {
            if (said.contains(scene.id())) {
                follows = scene.id();
            } else if (!scene.isFromSource()) {
                own.computeIfAbsent(follows, _ -> new ArrayList<>()).add(scene);
            }
        }
        return own;
    }

    /** The scene at a place said to be right; unchanged where the source has no such scene. */
    public static ScriptDocument done(ScriptDocument translation, int at, ScriptDocument source) {
        SceneDocument scene = translation.scenes().get(at);
        int said = source.indexOf(scene.id());
        return said < 0
                ? translation
                : translation.with(
                        at, TranslatedScene.done(scene, source.scenes().get(said)));
    }

    /** The place of the next scene that is not done, after one and then from the beginning; -1 when all are. */
    public static int nextOpen(ScriptDocument source, ScriptDocument translation, int after) {
        int count = translation.scenes().size();
        for (int step = 1; step <= count; step++) {
            int at = (after + step) % count;
            SceneDocument scene = translation.scenes().get(at);
            int said = source.indexOf(scene.id());
            if (said >= 0 && TranslatedScene.state(source.scenes().get(said), scene) != SceneState.DONE) {
                return at;
            }
        }
        return -1;
    }
}
