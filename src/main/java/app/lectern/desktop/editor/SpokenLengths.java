package app.lectern.desktop.editor;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.script.NarrationLength;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long narrations take. What was really spoken is known; the rest is estimated from the syllables, and each length
 * that becomes known betters the estimate. Owned by one thread.
 */
public final class SpokenLengths {
    /** How much a newly known length says against those before. */
    private static final double LEARNT = 0.3;

    private static final int REMEMBERED = 4_000;

    private record Said(Voicing voicing, String text) {
        static Said of(Scene scene) {
            return new Said(scene.voicing(), scene.text());
        }
    }

    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    private double syllablesASecond = NarrationLength.SYLLABLES_A_SECOND;
    private final Map<Said, Double> known = new Remembered<>();
    /** By narration: at each stroke the lengths of all scenes are summed up. */
    private final Map<String, NarrationLength> efforts = new Remembered<>();

    /** The narration's length, seconds, with the time to think and the pause after it. */
    public double seconds(Scene scene) {
        if (scene.voicing() instanceof Silent silent) {
            return silent.seconds() + scene.afterSec();
        }
        Double spoken = known.get(Said.of(scene));
        return (spoken == null ? estimate(scene) : spoken) + scene.afterSec();
    }

    /** What all narrations of a script ask for, by their text: reckoned on any thread, for {@link #take}. */
    static Map<String, NarrationLength> efforts(ScriptDocument document) {
        Map<String, NarrationLength> efforts = new HashMap<>();
        document.scenes().stream()
                .map(SceneDocument::scene)
                .forEach(scene -> efforts.computeIfAbsent(scene.text(), _ -> NarrationLength.of(scene.narration())));
        return efforts;
    }

    /** Takes what was reckoned elsewhere, so that the owner's thread need not. */
    void take(Map<String, NarrationLength> reckoned) {
        efforts.putAll(reckoned);
    }

    private double estimate(Scene scene) {
        NarrationLength effort = efforts.computeIfAbsent(scene.text(), _ -> NarrationLength.of(scene.narration()));
        return effort.seconds(syllablesASecond * NarrationLength.rate(scene));
    }

    /**
     * Takes in how long a scene was really spoken.
     *
     * @param seconds without what follows it
     */
    public void spoken(Scene scene, double seconds) {
        known.put(Said.of(scene), seconds);
        double guess = estimate(scene);
        if (guess > 1 && seconds > 0) {
            syllablesASecond *= 1 + LEARNT * (guess / seconds - 1);
        }
    }
}
