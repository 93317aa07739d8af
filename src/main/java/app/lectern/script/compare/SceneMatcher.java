package app.lectern.script.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each scene of a script the one of another that it was: by its id, else by what it says. */
final class SceneMatcher {
    /** What stands for no scene. */
    static final int NONE = -1;

    private final List<SceneText> before;
    private final List<SceneText> after;
    private final int[] origins;
    private final boolean[] taken;

    private SceneMatcher(List<SceneText> before, List<SceneText> after) {
        this.before = before;
        this.after = after;
        this.origins = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(origins, NONE);
    }

    /** For each scene of {@code after} its place in {@code before}, or {@link #NONE}; no place twice. */
    static int[] origins(List<SceneText> before, List<SceneText> after) {
        SceneMatcher matcher = new SceneMatcher(before, after);
        matcher.byId();
        matcher.byLikeness();
        return matcher.origins;
    }

    private void byId() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            places.put(before.get(i).id(), i);
        }
        for (int i = 0; i < after.size(); i++) {
            String id = after.get(i).id();
            Integer place = places.get(id);
            if (place != null && !id.isEmpty() && !taken[place]) {
                match(i, place);
            }
        }
    }

    private void byLikeness() {
        Likeness likeness = new Likeness();
        for (int place = 0; place < before.size(); place++) {
            if (!taken[place]) {
                likeness.add(place, before.get(place).words());
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (origins[i] == NONE) {
                int place = likeness.most(after.get(i).words(), candidate -> !taken[candidate]);
                if (place != NONE) {
                    match(i, place);
                }
            }
        }
    }

    private void match(int place, int origin) {
        origins[place] = origin;
        taken[origin] = true;
    }
}
