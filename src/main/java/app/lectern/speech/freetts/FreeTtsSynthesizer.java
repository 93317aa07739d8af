package app.lectern.speech.freetts;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.EngineCapabilities;
import app.lectern.speech.EngineCapabilities.KoreanReading;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechProblem;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import com.sun.speech.freetts.relp.LPCResult;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * English by FreeTTS, in plain Java. Speaks some hundred times faster than real time, so one voice serves all threads
 * in turn.
 *
 * <p>The chain of processors is run here and not by {@code Voice.speak}, which prints errors instead of throwing them
 * and looks for its voices through system properties.
 */
public final class FreeTtsSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "freetts";

    private static final SpeechVoice KEVIN = new SpeechVoice(ID, "kevin16", List.of("en-US", "en"));

    /** FreeTTS says its version nowhere at run time. */
    private static final String VERSION = "1.2.2";

    private static final int SAMPLE_RATE = 16_000;

    /** So few words that the time between two looks at the token stays in the hundredths of a second. */
    private static final int UTTERANCE_WORDS = 60;

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Voice loaded;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String licence() {
        return "BSD-3-Clause";
    }

    @Override
    public EngineAvailability availability() {
        return new EngineAvailability.Available(VERSION);
    }

    @Override
    public List<SpeechVoice> voices() {
        return List.of(KEVIN);
    }

    @Override
    public Optional<SpeechVoice> voice(String name) {
        return name.equalsIgnoreCase(KEVIN.name()) ? Optional.of(KEVIN) : Optional.empty();
    }

    @Override
    public Optional<SpeechVoice> voiceFor(String language) {
        boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
        return english ? Optional.of(KEVIN) : Optional.empty();
    }

    @Override
    public boolean bundled() {
        return true;
    }

    @Override
    public EngineCapabilities capabilities() {
        return new EngineCapabilities(false, false, true, true, 1, KoreanReading.AS_WRITTEN);
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        String sentence = utterance.text();
        SpeechVoice voice = utterance.voice();
        String plain = EnglishLetters.plain(sentence);
        awaitTurn(token);
        try {
            short[] samples = speak(plain, token);
            return Speech.estimated(utterance, samples, SAMPLE_RATE, List.of());
        } catch (ProcessException | RuntimeException e) {
            token.throwIfCanceled();
            throw SpeechProblem.failed(voice, sentence, e);
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn(CancellationToken token) {
        try {
            do {
                token.throwIfCanceled();
            } while (!lock.tryLock(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    private short[] speak(String plain, CancellationToken token) throws ProcessException {
        Voice voice = voice();
        FreeTtsSink sink = new FreeTtsSink(token);
        Tokenizer tokenizer = voice.getTokenizer();
        tokenizer.setInputReader(new StringReader(plain));
        List<Token> words = new ArrayList<>();
        while (tokenizer.hasMoreTokens()) {
            Token word = tokenizer.getNextToken();
            if (!words.isEmpty() && (tokenizer.isBreak() || words.size() == UTTERANCE_WORDS)) {
                speak(voice, words, sink, token);
                words = new ArrayList<>();
            }
            if (!word.getWord().isEmpty()) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            speak(voice, words, sink, token);
        }
        return sink.samples();
    }

    private static void speak(Voice voice, List<Token> words, FreeTtsSink sink, CancellationToken token)
            throws ProcessException {
        var utterance = new com.sun.speech.freetts.Utterance(voice, words);
        utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
        for (Object processor : voice.getUtteranceProcessors()) {
            token.throwIfCanceled();
            ((UtteranceProcessor) processor).processUtterance(utterance);
        }
        if (utterance.getObject("target_lpcres") instanceof LPCResult wave) {
            wave.playWave(sink, utterance);
        }
        token.throwIfCanceled();
    }

    /** The voice, read on first use: a quarter of a second and 30 MB. */
    private Voice voice() {
        Voice voice = loaded;
        if (voice == null) {
            voice = load();
            loaded = voice;
        }
        return voice;
    }

    private static Voice load() {
        for (Voice voice : new KevinVoiceDirectory().getVoices()) {
            if (voice.getName().equals(KEVIN.name())) {
                // a queue of ours, for else allocate() starts a thread that waits for utterances for ever
                voice.setOutputQueue(new OutputQueue());
                voice.allocate();
                return voice;
            }
        }
        throw new IllegalStateException("FreeTTS has no voice " + KEVIN.name());
    }
}
