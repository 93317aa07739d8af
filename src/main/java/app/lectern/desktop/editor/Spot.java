package app.lectern.desktop.editor;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where in a script somebody works.
 *
 * @param scene the shown one, from 0
 * @param chosen all chosen scenes, the shown one among them
 * @param caret in the narration, a UTF-16 index
 */
public record Spot(int scene, SortedSet<Integer> chosen, int caret) {
    public Spot {
        chosen = new TreeSet<>(chosen);
        chosen.add(scene);
    }

    /** At the beginning of one scene. */
    static Spot at(int scene) {
        return new Spot(scene, new TreeSet<>(), 0);
    }

    /** The nearest spot in a script of so many scenes. */
    Spot within(int scenes) {
        SortedSet<Integer> there = new TreeSet<>(chosen);
        there.removeIf(index -> index >= scenes);
        return new Spot(Math.clamp(scene, 0, scenes - 1), there, caret);
    }
}
