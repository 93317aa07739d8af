package app.lectern.speech;

import app.lectern.pipeline.SpokenSentence;
import app.lectern.pipeline.SpokenWord;
import app.lectern.speech.ScenePlan.Part;
import app.lectern.speech.SpokenScene.SpokenPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the times of what was spoken back to the words that were written. */
final class WordPlaces {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*|\\S+");

    private WordPlaces() {}

    /** The sentences that are heard, with the times of their words. */
    static List<SpokenSentence> sentences(ScenePlan plan, SpokenScene scene) {
        List<SpokenSentence> sentences = new ArrayList<>();
        for (int i = 0; i < plan.sentences().size(); i++) {
            sentence(plan, scene, i, sentences);
        }
        return sentences;
    }

    private static void sentence(ScenePlan plan, SpokenScene scene, int index, List<SpokenSentence> sentences) {
        ScenePlan.Sentence sentence = plan.sentences().get(index);
        int start = Integer.MAX_VALUE;
        int end = 0;
        // when each written character begins to sound, where that is known
        int[] heard = new int[sentence.text().length()];
        Arrays.fill(heard, -1);
        for (int i = 0; i < plan.parts().size(); i++) {
            Part part = plan.parts().get(i);
            if (part.sentence() == index) {
                SpokenPart spoken = scene.parts().get(i);
                start = Math.min(start, spoken.startSample());
                end = Math.max(end, spoken.endSample());
                spoken.words().forEach(word -> mark(heard, sentence, part, word));
            }
        }
        if (end > 0) {
            sentences.add(new SpokenSentence(sentence.text(), start, end, words(sentence.text(), heard, start, end)));
        }
    }

    private static void mark(int[] heard, ScenePlan.Sentence sentence, Part part, WordMark word) {
        for (int at = word.from(); at < Math.min(word.to(), part.text().length()); at++) {
            int written = part.text().writtenStart(at) - sentence.from();
            if (written >= 0 && written < heard.length && heard[written] < 0) {
                heard[written] = word.sample();
            }
        }
    }

    /** Each written word from its first known sound to the next word's. */
    private static List<SpokenWord> words(String text, int[] heard, int start, int end) {
        List<int[]> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int earliest = start;
        while (words.find()) {
            int first = firstHeard(heard, words.start(), words.end());
            if (first >= 0) {
                earliest = Math.clamp(first, earliest, end);
                found.add(new int[] {words.start(), words.end(), earliest});
            }
        }
        List<SpokenWord> spoken = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int[] word = found.get(i);
            int next = i + 1 < found.size() ? found.get(i + 1)[2] : end;
            spoken.add(new SpokenWord(word[0], word[1], word[2], Math.max(word[2], next)));
        }
        return spoken;
    }

    private static int firstHeard(int[] heard, int from, int to) {
        for (int at = from; at < to; at++) {
            if (heard[at] >= 0) {
                return heard[at];
            }
        }
        return -1;
    }
}
