package app.lectern.pipeline;

import java.util.List;

/**
 * A sentence and where it sounds.
 *
 * @param text what is shown of it: as written by the author, without marks
 * @param startSample its first sound, from the start of its narration
 * @param endSample one after its last sound
 * @param words the words of {@code text} that sound, in its order; none when their times are not known
 */
public record SpokenSentence(String text, int startSample, int endSample, List<SpokenWord> words) {
    public SpokenSentence {
        words = List.copyOf(words);
    }
}
