package app.lectern.desktop.editor;

import app.lectern.domain.script.NarrationText;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long narrations take. What was really spoken is known; the rest is estimated from the syllables, and each length
 * that becomes known betters the estimate. Owned by one thread.
 */
public final class SpokenLengths {
    /** Calm narration in Korean. */
    private static final double SYLLABLES_A_SECOND = 5.5;
    /** A letter of a Latin word is about so much of a syllable. */
    private static final double LATIN = 0.45;
    /** How much a newly known length says against those before. */
    private static final double LEARNT = 0.3;

    private static final double SENTENCE_SEC = 0.45;
    private static final double COMMA_SEC = 0.2;
    private static final int REMEMBERED = 4_000;

    private record Said(Voicing voicing, String text) {
        static Said of(Scene scene) {
            return new Said(scene.voicing(), scene.text());
        }
    }

    /** What of a narration takes time; {@code stops} in seconds. */
    record Effort(double syllables, double stops) {}

    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    private double syllablesASecond = SYLLABLES_A_SECOND;
    private final Map<Said, Double> known = new Remembered<>();
    /** By narration: at each stroke the lengths of all scenes are summed up. */
    private final Map<String, Effort> efforts = new Remembered<>();

    /** The narration's length, seconds, with the time to think and the pause after it. */
    public double seconds(Scene scene) {
        if (scene.voicing() instanceof Silent silent) {
            return silent.seconds() + scene.afterSec();
        }
        Double spoken = known.get(Said.of(scene));
        return (spoken == null ? estimate(scene) : spoken) + scene.afterSec();
    }

    /** What all narrations of a script ask for, by their text: reckoned on any thread, for {@link #take}. */
    static Map<String, Effort> efforts(ScriptDocument document) {
        Map<String, Effort> efforts = new HashMap<>();
        document.scenes().stream()
                .map(SceneDocument::scene)
                .forEach(scene -> efforts.computeIfAbsent(scene.text(), _ -> effort(scene.narration())));
        return efforts;
    }

    /** Takes what was reckoned elsewhere, so that the owner's thread need not. */
    void take(Map<String, Effort> reckoned) {
        efforts.putAll(reckoned);
    }

    private double estimate(Scene scene) {
        Effort effort = efforts.computeIfAbsent(scene.text(), _ -> effort(scene.narration()));
        return effort.syllables() / (syllablesASecond * rate(scene)) + effort.stops();
    }

    private static Effort effort(NarrationText narration) {
        double pauses = narration.marks().stream()
                .mapToDouble(mark -> mark instanceof Pause pause ? pause.seconds() : 0)
                .sum();
        return new Effort(syllables(narration.text()), stops(narration.text()) + pauses);
    }

    private static double rate(Scene scene) {
        @Nullable Double rate = scene.voicing() instanceof Spoken spoken ? spoken.rate() : null;
        return rate == null ? 1 : rate;
    }

    private static double syllables(String text) {
        return text.codePoints()
                .mapToDouble(letter -> {
                    if (!Character.isLetterOrDigit(letter)) {
                        return 0;
                    }
                    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN ? LATIN : 1;
                })
                .sum();
    }

    private static double stops(String text) {
        return text.codePoints()
                .mapToDouble(letter -> switch (letter) {
                    case '.', '!', '?', '。' -> SENTENCE_SEC;
                    case ',', ';', ':', '、' -> COMMA_SEC;
                    default -> 0;
                })
                .sum();
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
