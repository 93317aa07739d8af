package app.lectern.pipeline.storyboard;

import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.pipeline.SpokenWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a scene's narration where a word begins, and when each of them sounds. */
final class SpokenPlaces {
    /**
     * The beginning of a word.
     *
     * @param rest the sentence from here on
     * @param sec from the start of the narration
     */
    record Place(String rest, double sec) {}

    private static final Pattern WORD = Pattern.compile("\\S+");

    private SpokenPlaces() {}

    static List<Place> of(HeardScene heard) {
        List<Place> places = new ArrayList<>();
        for (SpokenSentence sentence : heard.sentences()) {
            Matcher words = WORD.matcher(sentence.text());
            while (words.find()) {
                double sample = sample(sentence, words.start());
                places.add(new Place(sentence.text().substring(words.start()), sample / heard.sampleRate()));
            }
        }
        return places;
    }

    /** From the engine's own word times where there are some, else by the share of the letters before. */
    private static double sample(SpokenSentence sentence, int at) {
        if (sentence.words().isEmpty()) {
            double share = at / (double) sentence.text().length();
            return sentence.startSample() + share * (sentence.endSample() - sentence.startSample());
        }
        for (SpokenWord word : sentence.words()) {
            if (word.to() > at) {
                return word.startSample();
            }
        }
        return sentence.words().getLast().startSample();
    }
}
