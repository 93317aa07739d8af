package app.lectern.script.compare;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scene as it is compared.
 *
 * @param id its scene_id; empty when it has none
 * @param onScreen its lines, one below the other
 * @param question what is asked, its options, the right ones ticked, and what is told after the answer, one below the
 *     other
 * @param others its other fields by name, each as JSON
 */
public record SceneText(
        String id,
        String title,
        String narration,
        String onScreen,
        String subtitle,
        String question,
        Map<String, String> others) {
    public SceneText {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** The words that people read or hear, a line each. */
    String words() {
        return String.join("\n", title, narration, onScreen, subtitle, question);
    }
}
