package app.lectern.subtitle;

import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.pipeline.Subtitler.TimedScene;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scene's subtitles show, word by word.
 *
 * @param silent whether nothing is said, so that the words' times are no sounds
 * @param endMillis one frame after the scene's last
 */
record SceneWords(List<PlacedWord> words, boolean silent, long endMillis, SubtitleRules rules) {
    static SceneWords of(TimedScene scene, SubtitleRules rules) {
        List<PlacedWord> words = new ArrayList<>();
        String own = scene.subtitle();
        if (own == null) {
            scene.sentences().forEach(sentence -> words.addAll(WordTimes.of(sentence, rules.lineColumns())));
        } else {
            words.addAll(OwnSubtitle.of(scene, own, rules.lineColumns()));
        }
        return new SceneWords(ordered(words), scene.sentences().isEmpty(), scene.endMillis(), rules);
    }

    /** Engines may tell of a word that begins before the one before it. */
    private static List<PlacedWord> ordered(List<PlacedWord> words) {
        List<PlacedWord> ordered = new ArrayList<>();
        long earliest = 0;
        for (PlacedWord word : words) {
            long start = Math.max(earliest, word.startMillis());
            ordered.add(new PlacedWord(word.word(), start, Math.max(start, word.endMillis()), word.endsSentence()));
            earliest = start;
        }
        return List.copyOf(ordered);
    }

    /**
     * When a cue goes: after its last sound, later when it takes longer to read or is shown too shortly, up to the cue
     * after it when that follows soon; never over the next cue, nor for long, nor after its scene.
     *
     * @param from its first word
     * @param to one after its last word
     * @param nextMillis when the next cue begins, after this one's start
     */
    long cueEnd(int from, int to, int columns, long nextMillis) {
        long start = words.get(from).startMillis();
        long longest = start + rules.longestMillis();
        long sound = words.get(to - 1).endMillis();
        sound = silent ? Math.min(sound, longest) : sound;
        long gap = Math.min(rules.gapMillis(), (nextMillis - start) / 2);
        long latest = Math.min(nextMillis - gap, Math.max(endMillis, sound));
        long read = start + Math.max(rules.shortestMillis(), rules.readingMillis(columns));
        long end = Math.max(sound + rules.gapMillis(), read);
        end = nextMillis - end < rules.closedGapMillis() ? latest : Math.min(end, latest);
        end = Math.min(end, Math.max(longest, Math.min(sound, latest)));
        return Math.max(end, start + 1);
    }
}
