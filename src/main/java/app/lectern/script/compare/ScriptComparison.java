package app.lectern.script.compare;

import app.lectern.script.SceneField;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.FieldDifference;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of a script, scene by scene. Scenes are the same by their scene_id, else when they say much the same.
 *
 * @param scenes in the order of the script as it is now; a removed one follows the scene that it followed before
 * @param others the names of the script's own fields that differ, such as {@code title} or {@code theme}
 */
public record ScriptComparison(List<SceneDifference> scenes, List<String> others) {
    public ScriptComparison {
        scenes = List.copyOf(scenes);
        others = List.copyOf(others);
    }

    /** Compares two scripts, each a JSON object; they need not be finished. Works in about linear time and memory. */
    public static ScriptComparison of(String beforeJson, String afterJson) {
        ScriptText before = ScriptText.of(beforeJson);
        ScriptText after = ScriptText.of(afterJson);
        return new ScriptComparison(
                scenes(before.scenes(), after.scenes()), differing(before.fields(), after.fields()));
    }

    private static List<SceneDifference> scenes(List<SceneText> before, List<SceneText> after) {
        int[] origins = SceneMatcher.origins(before, after);
        boolean[] standing = StandingScenes.among(origins);
        Map<Integer, List<Removed>> removed = removed(before, origins);
        List<SceneDifference> scenes = new ArrayList<>(removed.getOrDefault(SceneMatcher.NONE, List.of()));
        for (int to = 0; to < after.size(); to++) {
            int from = origins[to];
            if (from == SceneMatcher.NONE) {
                scenes.add(new Added(to, after.get(to)));
            } else {
                scenes.add(kept(from, to, !standing[to], before.get(from), after.get(to)));
                scenes.addAll(removed.getOrDefault(from, List.of()));
            }
        }
        return scenes;
    }

    /** The removed scenes by the place of the scene that they followed and that is still there. */
    private static Map<Integer, List<Removed>> removed(List<SceneText> before, int[] origins) {
        Set<Integer> present = Arrays.stream(origins).boxed().collect(Collectors.toSet());
        Map<Integer, List<Removed>> removed = new HashMap<>();
        int followed = SceneMatcher.NONE;
        for (int from = 0; from < before.size(); from++) {
            if (present.contains(from)) {
                followed = from;
            } else {
                removed.computeIfAbsent(followed, _ -> new ArrayList<>()).add(new Removed(from, before.get(from)));
            }
        }
        return removed;
    }

    private static Kept kept(int from, int to, boolean moved, SceneText before, SceneText after) {
        List<FieldDifference> texts = new ArrayList<>();
        add(texts, SceneField.TITLE, before, after, SceneText::title);
        add(texts, SceneField.NARRATION, before, after, SceneText::narration);
        add(texts, SceneField.ON_SCREEN, before, after, SceneText::onScreen);
        add(texts, SceneField.SUBTITLE, before, after, SceneText::subtitle);
        add(texts, SceneField.QUESTION, before, after, SceneText::question);
        return new Kept(from, to, moved, before, after, texts, differing(before.others(), after.others()));
    }

    private static void add(
            List<FieldDifference> texts,
            SceneField field,
            SceneText before,
            SceneText after,
            Function<SceneText, String> text) {
        String old = text.apply(before);
        String now = text.apply(after);
        if (!old.equals(now)) {
            boolean lines = field == SceneField.QUESTION;
            texts.add(
                    new FieldDifference(field, lines ? TextDifference.ofLines(old, now) : TextDifference.of(old, now)));
        }
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return List.copyOf(names);
    }

    /** How many scenes there is something to see of. */
    public int changes() {
        return (int) scenes.stream().filter(SceneDifference::isChange).count();
    }

    /** Whether both scripts say and do the same. */
    public boolean isSame() {
        return others.isEmpty() && changes() == 0;
    }
}
