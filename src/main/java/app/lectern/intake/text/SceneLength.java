package app.lectern.intake.text;

import app.lectern.speech.SentenceSplitter;
import app.lectern.subtitle.SpeakingTime;
import java.util.ArrayList;
import java.util.List;

/** How much is said in one scene of a text that has none. */
final class SceneLength {
    /** A slide that stands longer tires who looks at it. */
    static final double MOST_SEC = 45;

    /** Calm narration in Korean. */
    private static final double SYLLABLES_A_SECOND = 5.5;

    private SceneLength() {}

    /** How long a text takes to say, seconds. */
    static double seconds(String text) {
        return SpeakingTime.syllables(text) / SYLLABLES_A_SECOND;
    }

    /** A text in pieces of whole sentences, each as long as one scene at most unless it is a single sentence. */
    static List<String> parted(String text) {
        if (seconds(text) <= MOST_SEC) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (SentenceSplitter.Sentence sentence : SentenceSplitter.split(text)) {
            if (to > from && seconds(text.substring(from, sentence.to())) > MOST_SEC) {
                parts.add(text.substring(from, to).strip());
                from = to;
            }
            to = sentence.to();
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
