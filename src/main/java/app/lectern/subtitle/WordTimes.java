package app.lectern.subtitle;

import app.lectern.pipeline.Subtitler.TimedSentence;
import app.lectern.pipeline.Subtitler.TimedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The times of the words of one text: those that are known, and the others between them by their syllables. */
final class WordTimes {
    private static final long UNKNOWN = -1;

    private final List<SubtitleWord> words;
    private final long[] starts;
    private final long[] ends;

    WordTimes(List<SubtitleWord> words) {
        this.words = words;
        starts = new long[words.size()];
        ends = new long[words.size()];
        Arrays.fill(starts, UNKNOWN);
        Arrays.fill(ends, UNKNOWN);
    }

    /** The words of a spoken sentence; those without a time of their own have an estimated one. */
    static List<PlacedWord> of(TimedSentence sentence, int lineColumns) {
        List<SubtitleWord> words = SubtitleWord.of(sentence.text(), lineColumns);
        WordTimes times = new WordTimes(words);
        for (TimedWord timed : sentence.words()) {
            times.know(timed);
        }
        times.estimate(0, words.size(), sentence.startMillis(), sentence.endMillis(), WordTimes::syllables);
        List<PlacedWord> placed = times.placed();
        if (!placed.isEmpty()) {
            PlacedWord last = placed.removeLast();
            placed.add(new PlacedWord(last.word(), last.startMillis(), last.endMillis(), true));
        }
        return placed;
    }

    /** A spoken word may be a part of a word on the screen, or span several of them. */
    private void know(TimedWord timed) {
        long length = timed.endMillis() - timed.startMillis();
        double characters = Math.max(1, timed.to() - timed.from());
        for (int i = 0; i < words.size(); i++) {
            int from = Math.max(timed.from(), words.get(i).from());
            int to = Math.min(timed.to(), words.get(i).to());
            if (from < to && words.get(i).sounds()) {
                long start = timed.startMillis() + Math.round(length * (from - timed.from()) / characters);
                long end = timed.startMillis() + Math.round(length * (to - timed.from()) / characters);
                know(i, starts[i] == UNKNOWN ? start : Math.min(start, starts[i]), Math.max(end, ends[i]));
            }
        }
    }

    void know(int word, long start, long end) {
        starts[word] = start;
        ends[word] = end;
    }

    boolean isKnown(int word) {
        return starts[word] != UNKNOWN;
    }

    /**
     * Gives the words of a range that have no time one between the known times beside them.
     *
     * @param start when the range begins
     * @param end when its last sound ends
     * @param weight a text's share of the time
     */
    void estimate(int from, int to, long start, long end, ToDoubleFunction<String> weight) {
        long before = start;
        int at = from;
        while (at < to) {
            int next = at;
            while (next < to && !isKnown(next)) {
                next++;
            }
            long after = next < to ? starts[next] : end;
            share(at, next, next == to, before, Math.max(before, after), weight);
            if (next < to) {
                starts[next] = Math.max(starts[next], before);
                ends[next] = Math.max(ends[next], starts[next]);
                before = ends[next];
            }
            at = next + 1;
        }
    }

    /**
     * The pause after a word's comma is a part of its share, but not of its sound.
     *
     * @param endsInSound whether the time ends with the last word's sound, and not where the next word begins
     */
    private void share(int from, int to, boolean endsInSound, long start, long end, ToDoubleFunction<String> weight) {
        int last = endsInSound ? to - 1 : to;
        double all = 0;
        for (int i = from; i < to; i++) {
            all += shareOf(i, i == last, weight);
        }
        double said = 0;
        for (int i = from; i < to; i++) {
            double share = shareOf(i, i == last, weight);
            double sound =
                    Math.min(share, weight.applyAsDouble(sound(words.get(i).text())));
            double length = all == 0 ? 0 : (end - start) / all;
            know(i, start + Math.round(length * said), start + Math.round(length * (said + Math.min(sound, share))));
            said += share;
        }
    }

    private double shareOf(int word, boolean last, ToDoubleFunction<String> weight) {
        SubtitleWord shown = words.get(word);
        if (!shown.sounds()) {
            return 0;
        }
        return weight.applyAsDouble(last ? sound(shown.text()) : shown.text() + " ");
    }

    private static String sound(String text) {
        return text.replaceAll("[\\p{P}\\p{S}]+$", "");
    }

    static double syllables(String text) {
        return SpeakingTime.syllables(text);
    }

    /** The words with their times; sentences end where their text says so. */
    List<PlacedWord> placed() {
        List<PlacedWord> placed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            SubtitleWord word = words.get(i);
            // a dash or a quotation mark of its own goes with the word after it
            boolean mute = !word.sounds() && i + 1 < words.size();
            long start = mute ? starts[i + 1] : starts[i];
            placed.add(new PlacedWord(word, start, Math.max(start, ends[i]), BreakPlace.endsSentence(word.text())));
        }
        return placed;
    }
}
