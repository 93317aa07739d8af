package app.lectern.desktop.library;

import app.lectern.desktop.parts.Hangul;
import app.lectern.desktop.parts.KoreanSearch;
import app.lectern.desktop.parts.VideoState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the library is looked for, and how it is ordered.
 *
 * @param search words that all have to be found
 * @param state only videos in this state; null means any
 * @param trainingId only videos of this training, of none when it is empty; null means all
 */
public record LibraryQuery(
        String search, @Nullable VideoState state, @Nullable String trainingId, Sorting sorting) {
    /** Everything, what was changed last first. */
    public static final LibraryQuery ALL = new LibraryQuery("", null, null, Sorting.CHANGED);

    /** The same with other words. */
    public LibraryQuery searching(String words) {
        return new LibraryQuery(words, state, trainingId, sorting);
    }

    LibraryQuery in(@Nullable VideoState other) {
        return new LibraryQuery(search, other, trainingId, sorting);
    }

    LibraryQuery of(@Nullable String training) {
        return new LibraryQuery(search, state, training, sorting);
    }

    LibraryQuery sortedBy(Sorting other) {
        return new LibraryQuery(search, state, trainingId, other);
    }

    /** The training that is looked at; null when it is none or all. */
    @Nullable
    String trainingOrNull() {
        return trainingId == null || trainingId.isEmpty() ? null : trainingId;
    }

    /** The videos that search and training let through, in whatever state. */
    public List<VideoCard> inAnyState(List<VideoCard> all) {
        List<String> words = Arrays.stream(
                        Hangul.apart(KoreanSearch.folded(search)).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(card -> trainingId == null || card.trainingId().equals(trainingId))
                .filter(card -> words.stream().allMatch(word -> finds(card, word)))
                .toList();
    }

    /** Narrations are long: in them only whole words are looked for, not beginnings of syllables. */
    private static boolean finds(VideoCard card, String word) {
        return card.words().contains(word) || KoreanSearch.found(card.names(), word);
    }

    /**
     * Of these the videos in the wished state, in order: one training after the other as their first videos come, those
     * that are over last.
     */
    public List<VideoCard> ordered(List<VideoCard> inAnyState) {
        Map<String, List<VideoCard>> open = new LinkedHashMap<>();
        Map<String, List<VideoCard>> over = new LinkedHashMap<>();
        inAnyState.stream()
                .filter(card -> state == null || card.state() == state)
                .sorted(sorting.order())
                .forEach(card -> (card.entry().expired() ? over : open)
                        .computeIfAbsent(card.trainingId(), _ -> new ArrayList<>())
                        .add(card));
        List<VideoCard> all = new ArrayList<>();
        open.values().forEach(all::addAll);
        over.values().forEach(all::addAll);
        return all;
    }
}
