package app.lectern.speech.freetts;

import app.lectern.pipeline.CancellationToken;
import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.relp.LPCResult;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs one text through a voice's chain of processors and keeps the sound and when each token starts. */
final class FreeTtsSpeaker {
    /** So few words that the time between two looks at the token stays in the hundredths of a second. */
    private static final int UTTERANCE_WORDS = 60;

    private final Voice voice;
    private final String plain;
    private final CancellationToken token;
    private final FreeTtsSink sink;
    private final NavigableMap<Integer, Integer> onsets = new TreeMap<>();
    private int read;

    FreeTtsSpeaker(Voice voice, String plain, CancellationToken token) {
        this.voice = voice;
        this.plain = plain;
        this.token = token;
        sink = new FreeTtsSink(token);
    }

    short[] samples() {
        return sink.samples();
    }

    /** The first sample of each token by its index in the text. */
    NavigableMap<Integer, Integer> onsets() {
        return onsets;
    }

    void speak() throws ProcessException {
        Tokenizer tokenizer = voice.getTokenizer();
        tokenizer.setInputReader(new StringReader(plain));
        List<Token> words = new ArrayList<>();
        while (tokenizer.hasMoreTokens()) {
            Token word = tokenizer.getNextToken();
            if (!words.isEmpty() && (tokenizer.isBreak() || words.size() == UTTERANCE_WORDS)) {
                speak(words);
                words = new ArrayList<>();
            }
            if (!word.getWord().isEmpty()) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            speak(words);
        }
    }

    private void speak(List<Token> words) throws ProcessException {
        Utterance utterance = new Utterance(voice, words);
        utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
        for (Object processor : voice.getUtteranceProcessors()) {
            token.throwIfCanceled();
            ((UtteranceProcessor) processor).processUtterance(utterance);
        }
        int start = sink.size();
        if (utterance.getObject("target_lpcres") instanceof LPCResult wave) {
            wave.playWave(sink, utterance);
        }
        token.throwIfCanceled();
        addOnsets(utterance, start, sink.size() - start);
    }

    /** The planned times and the sound differ by some per cent, so they are scaled to it. */
    private void addOnsets(Utterance utterance, int start, int length) {
        Relation tokens = utterance.getRelation(Relation.TOKEN);
        Relation segments = utterance.getRelation(Relation.SEGMENT);
        if (tokens == null || segments == null || segments.getTail() == null) {
            return;
        }
        double planned = segments.getTail().getFeatures().getFloat("end");
        for (Item each = tokens.getHead(); each != null; each = each.getNext()) {
            String name = each.getFeatures().getString("name");
            int at = plain.indexOf(name, read);
            if (at < 0) {
                continue;
            }
            read = at + name.length();
            Item segment = firstSegment(each);
            if (segment != null) {
                Item before = segment.getPrevious();
                double seconds = before == null ? 0 : before.getFeatures().getFloat("end");
                onsets.put(at, start + (int) Math.round(seconds / planned * length));
            }
        }
    }

    private static @Nullable Item firstSegment(Item tokenItem) {
        Item word = tokenItem.getDaughter();
        Item spoken = word == null ? null : word.getItemAs("SylStructure");
        Item syllable = spoken == null ? null : spoken.getDaughter();
        Item sound = syllable == null ? null : syllable.getDaughter();
        return sound == null ? null : sound.getItemAs(Relation.SEGMENT);
    }
}
