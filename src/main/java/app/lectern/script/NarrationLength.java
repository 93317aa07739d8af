package app.lectern.script;

import app.lectern.domain.script.NarrationText;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * What of a narration takes time, for estimates before it is spoken.
 *
 * @param syllables those of Hangul; a Latin letter counts as a part of one
 * @param stops silence at commas, ends of sentences and marked pauses, seconds
 */
public record NarrationLength(double syllables, double stops) {
    /** Calm narration in Korean. */
    public static final double SYLLABLES_A_SECOND = 5.5;

    /** A letter of a Latin word is about so much of a syllable. */
    private static final double LATIN = 0.45;

    private static final double SENTENCE_SEC = 0.45;
    private static final double COMMA_SEC = 0.2;

    /** What a narration asks for. */
    public static NarrationLength of(NarrationText narration) {
        double pauses = narration.marks().stream()
                .mapToDouble(mark -> mark instanceof Pause pause ? pause.seconds() : 0)
                .sum();
        return new NarrationLength(syllables(narration.text()), stops(narration.text()) + pauses);
    }

    /** How long a scene's sound takes at a calm pace, seconds, without the pause after it. */
    public static double seconds(Scene scene) {
        return scene.voicing() instanceof Silent silent
                ? silent.seconds()
                : of(scene.narration()).seconds(SYLLABLES_A_SECOND * rate(scene));
    }

    /** How much quicker than usual a scene is spoken; 1 unless its author asked for it. */
    public static double rate(Scene scene) {
        @Nullable Double rate = scene.voicing() instanceof Spoken spoken ? spoken.rate() : null;
        return rate == null ? 1 : rate;
    }

    /** How long it takes at a pace, seconds. */
    public double seconds(double syllablesASecond) {
        return syllables / syllablesASecond + stops;
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
}
