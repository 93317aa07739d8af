package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.compare.ScriptComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model's answer would make of a script. No scene is taken away by it, and those that stay keep their order.
 *
 * @param before the script that was asked about
 * @param after the script with everything that is proposed
 * @param scenes what is proposed, in the order of {@code after}; at least one
 * @param findings what is to be known of the answer as a whole
 */
public record Proposal(
        DraftTask task,
        ScriptDocument before,
        ScriptDocument after,
        List<ProposedScene> scenes,
        List<Message> findings) {
    /**
     * A script with the scenes that somebody accepted.
     *
     * @param taken their places in the proposed script, from 0
     * @param overtaken the places of those that were written over meanwhile, so that they stay as they are now
     */
    public record Accepted(ScriptDocument document, Set<Integer> taken, Set<Integer> overtaken) {}

    public Proposal {
        scenes = List.copyOf(scenes);
        findings = List.copyOf(findings);
    }

    /** What differs, word by word; its places are those of {@link #after}. */
    public ScriptComparison comparison() {
        return ScriptComparison.of(before.json(), after.json());
    }

    /** All places in the proposed script, from 0. */
    public Set<Integer> all() {
        Set<Integer> places = new TreeSet<>();
        scenes.forEach(scene -> places.add(scene.place()));
        return places;
    }

    /** The script that was asked about with some of the scenes. */
    public Accepted accept(Set<Integer> places) {
        return acceptInto(before, places);
    }

    /**
     * A script that may have been written on meanwhile with some of the scenes.
     *
     * @param now the script as it is
     * @param places in the proposed script, from 0
     */
    public Accepted acceptInto(ScriptDocument now, Set<Integer> places) {
        Set<Integer> taken = new TreeSet<>();
        Set<Integer> overtaken = new TreeSet<>();
        Map<Integer, Integer> origins = origins();
        ScriptDocument document = now;
        for (ProposedScene scene : scenes) {
            if (!places.contains(scene.place())) {
                continue;
            }
            SceneDocument written = after.scenes().get(scene.place());
            if (scene.isNew()) {
                document = document.insert(placeBehind(scene.place(), document), written);
                taken.add(scene.place());
                continue;
            }
            int origin = Objects.requireNonNull(origins.get(scene.place()));
            int at = place(before.scenes().get(origin), origin, document);
            if (at < 0) {
                overtaken.add(scene.place());
            } else {
                document = document.with(at, written);
                taken.add(scene.place());
            }
        }
        return new Accepted(document, taken, overtaken);
    }

    /** The places before of the scenes that were there. */
    private Map<Integer, Integer> origins() {
        Set<Integer> added = new TreeSet<>();
        scenes.stream().filter(ProposedScene::isNew).forEach(scene -> added.add(scene.place()));
        Map<Integer, Integer> origins = new HashMap<>();
        int origin = 0;
        for (int place = 0; place < after.scenes().size(); place++) {
            if (!added.contains(place)) {
                origins.put(place, origin++);
            }
        }
        return origins;
    }

    /** Where a scene stands that is as it was; -1 when there is none. */
    private static int place(SceneDocument scene, int usual, ScriptDocument document) {
        if (usual < document.scenes().size() && document.scenes().get(usual).equals(scene)) {
            return usual;
        }
        return new ArrayList<>(document.scenes()).indexOf(scene);
    }

    /** Behind the nearest scene before it that is there, else behind the last. */
    private int placeBehind(int place, ScriptDocument document) {
        for (int before = place - 1; before >= 0; before--) {
            int at = document.indexOf(after.scenes().get(before).id());
            if (at >= 0) {
                return at + 1;
            }
        }
        return place == 0 ? 0 : document.scenes().size();
    }
}
