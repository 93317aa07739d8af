package app.lectern.desktop.review;

import app.lectern.desktop.parts.Hangul;
import app.lectern.desktop.parts.KoreanSearch;
import app.lectern.desktop.review.ReviewItem.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which scripts are looked for.
 *
 * @param search words that all have to be found in title, training, note, who sent it or who is asked
 */
public record ReviewQuery(Turn turn, String search) {
    /** Whose turn it is, or where in its review a script is. */
    public enum Turn {
        MINE,
        WAITING,
        RETURNED,
        DONE;

        boolean has(ReviewItem item) {
            return switch (this) {
                case MINE -> item.mine();
                case WAITING -> item.stage() == Stage.WAITING;
                case RETURNED -> item.stage() == Stage.RETURNED;
                case DONE -> item.stage() == Stage.DONE;
            };
        }
    }

    /** What waits comes by last day and the oldest first, before all what one is asked for by name; what is over newest first. */
    private static final Comparator<ReviewItem> ORDER = Comparator.comparing(ReviewItem::stage)
            .thenComparing(ReviewItem::asked, Comparator.reverseOrder())
            .thenComparing(ReviewQuery::lastDay)
            .thenComparing((one, other) -> one.stage() == Stage.WAITING
                    ? one.since().compareTo(other.since())
                    : other.since().compareTo(one.since()));

    private static LocalDate lastDay(ReviewItem item) {
        LocalDate dueOn = item.due() == null ? null : item.plan().dueOn();
        return dueOn == null ? LocalDate.MAX : dueOn;
    }

    /** Those that are looked for, in order. */
    public List<ReviewItem> of(List<ReviewItem> all) {
        return found(all).stream().filter(turn::has).sorted(ORDER).toList();
    }

    /** How many of those that are found there are in a turn. */
    long count(List<ReviewItem> all, Turn other) {
        return found(all).stream().filter(other::has).count();
    }

    private List<ReviewItem> found(List<ReviewItem> all) {
        List<String> words = Arrays.stream(
                        Hangul.apart(KoreanSearch.folded(search)).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(item -> words.stream().allMatch(word -> KoreanSearch.found(text(item), word)))
                .toList();
    }

    private static String text(ReviewItem item) {
        var sent = item.script().sent();
        String asked = sent == null
                ? ""
                : sent.by() + "\n" + sent.note() + "\n"
                        + String.join("\n", sent.plan().reviewers());
        return KoreanSearch.folded(String.join("\n", item.title(), item.training(), asked));
    }
}
