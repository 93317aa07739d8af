package app.lectern.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where in a recording each word of its text is said, from the pauses in the recording and the syllables of the
 * words. Sentences end at pauses as far as there are enough of them; words share their sentence's time by their weights.
 */
public final class RecordingAligner {
    /** A word's samples in the recording: {@code from} is the first one, {@code to} one after the last one. */
    public record Span(int from, int to) {}

    private RecordingAligner() {}

    /**
     * One span a word, in order, none empty, none before the end of the one before it.
     *
     * @param weights how long each word takes to say beside the others, such as its syllables; above 0
     * @param endsSentence whether a sentence ends after the word
     * @param sound somebody saying exactly these words
     * @throws IllegalArgumentException when there are no words, or fewer samples of sound than words
     */
    public static List<Span> align(double[] weights, boolean[] endsSentence, Pcm sound) {
        SoundingTime time = new SoundingTime(SpeechPauses.find(sound).sounds());
        if (weights.length == 0 || weights.length != endsSentence.length || time.length() < weights.length) {
            throw new IllegalArgumentException(weights.length + " words in " + time.length() + " samples of sound");
        }
        double[] sentences = sentences(weights, endsSentence);
        int[] ends = new SentenceEnds(time, sound.sampleRate()).of(sentences);
        int[] words = words(weights, endsSentence, sentences, ends);
        snap(words, endsSentence, time);
        separate(words, time.length());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            spans.add(new Span(time.start(words[i]), time.end(words[i + 1])));
        }
        return spans;
    }

    private static double[] sentences(double[] weights, boolean[] endsSentence) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] > 0)) {
                throw new IllegalArgumentException("word " + i + " weighs " + weights[i]);
            }
            sum += weights[i];
            if (endsSentence[i] || i == weights.length - 1) {
                sums.add(sum);
                sum = 0;
            }
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The limits between words on the clock of sounds, those at both ends among them. */
    private static int[] words(double[] weights, boolean[] endsSentence, double[] sentences, int[] ends) {
        int[] limits = new int[weights.length + 1];
        int sentence = 0;
        int from = 0;
        double said = 0;
        for (int i = 0; i < weights.length; i++) {
            said += weights[i];
            double share = Math.min(1, said / sentences[sentence]);
            limits[i + 1] = from + (int) Math.round(share * (ends[sentence] - from));
            if (endsSentence[i] || i == weights.length - 1) {
                limits[i + 1] = ends[sentence];
                from = ends[sentence++];
                said = 0;
            }
        }
        return limits;
    }

    /** A pause within a sentence is between two words: the limit that is nearest to it goes there. */
    private static void snap(int[] limits, boolean[] endsSentence, SoundingTime time) {
        int word = 1;
        for (int pause = 0; pause < time.pauses(); pause++) {
            int at = time.pauseAt(pause);
            while (word < limits.length - 1 && Math.abs(limits[word + 1] - at) < Math.abs(limits[word] - at)) {
                word++;
            }
            boolean free = word < limits.length - 1 && !endsSentence[word - 1];
            if (free && limits[word - 1] < at && at < limits[word + 1]) {
                limits[word] = at;
            }
        }
    }

    /** Keeps each word at least one sample long. */
    private static void separate(int[] limits, int length) {
        int words = limits.length - 1;
        for (int i = 1; i < words; i++) {
            limits[i] = Math.clamp(limits[i], limits[i - 1] + 1, length - (words - i));
        }
        limits[words] = length;
    }
}
