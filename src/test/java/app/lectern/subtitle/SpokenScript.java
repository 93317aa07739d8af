package app.lectern.subtitle;

import app.lectern.domain.script.Script;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import app.lectern.pipeline.Subtitler.TimedWord;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading.Accepted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A script as a voice says it: so many syllables a second, a quarter of a second after commas, 350 ms between sentences,
 * every word with its time. What a syllable is, is told apart from the code under test.
 */
final class SpokenScript {
    /** Korean narration. */
    static final double KOREAN_SYLLABLES = 5.5;

    /** Brisk English narration, about 180 words a minute; its syllables are longer than Korean ones. */
    static final double ENGLISH_SYLLABLES = 4.5;

    private static final long COMMA_MILLIS = 250;
    private static final long SENTENCE_MILLIS = 350;
    private static final long LEAD_MILLIS = 300;
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?[.?!](?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<TimedScene> scenes = new ArrayList<>();
    private final double syllableMillis;
    private long at;

    private SpokenScript(double syllablesPerSecond) {
        syllableMillis = 1_000 / syllablesPerSecond;
    }

    /** A sample at the pace of its language. */
    static List<TimedScene> of(String sample) throws IOException {
        return of(sample, sample.contains(".ko.") ? KOREAN_SYLLABLES : ENGLISH_SYLLABLES);
    }

    static List<TimedScene> of(String sample, double syllablesPerSecond) throws IOException {
        Path file = Path.of("src/test/resources/samples", sample);
        Script script = ((Accepted) new ScriptReader().read(file)).script();
        SpokenScript spoken = new SpokenScript(syllablesPerSecond);
        script.scenes().forEach(scene -> spoken.say(scene.narration().text()));
        return List.copyOf(spoken.scenes);
    }

    private void say(String text) {
        long start = at;
        at += LEAD_MILLIS;
        List<TimedSentence> sentences = new ArrayList<>();
        for (MatchResult sentence : SENTENCE.matcher(text).results().toList()) {
            List<TimedWord> words = words(sentence.group());
            sentences.add(new TimedSentence(
                    sentence.group(),
                    words.getFirst().startMillis(),
                    words.getLast().endMillis(),
                    words));
            at = words.getLast().endMillis() + SENTENCE_MILLIS;
        }
        scenes.add(new TimedScene(sentences, null, start, at));
    }

    private List<TimedWord> words(String sentence) {
        List<TimedWord> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(sentence).results().toList()) {
            long end = at + Math.round(syllables(word.group()) * syllableMillis);
            words.add(new TimedWord(word.start(), word.end(), at, end));
            at = end + (word.group().endsWith(",") ? COMMA_MILLIS : 0);
        }
        return words;
    }

    /** 13 is said 십삼, VPN letter by letter; an English word has a syllable for each group of vowels. */
    private static double syllables(String word) {
        double syllables = count(word, "\\p{IsHangul}") + 1.6 * count(word, "\\d");
        syllables += count(word, "\\p{Lu}{2,}") > 0 ? count(word, "\\p{Lu}") : count(word, "(?i)[aeiouy]+");
        return Math.max(1, syllables);
    }

    private static long count(String word, String pattern) {
        return Pattern.compile(pattern).matcher(word).results().count();
    }
}
