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
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Voice;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * English by FreeTTS, in plain Java. As many threads speak at once as there are processors, four at most; each has a
 * voice of its own, read when it is first needed.
 *
 * <p>The chain of processors is run here and not by {@code Voice.speak}, which prints errors instead of throwing them
 * and looks for its voices through system properties.
 */
public final class FreeTtsSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "freetts";

    private static final SpeechVoice KEVIN = new SpeechVoice(ID, FreeTtsVoices.NAME, List.of("en-US", "en"));

    /** FreeTTS says its version nowhere at run time. */
    private static final String VERSION = "1.2.2";

    private static final int SAMPLE_RATE = 16_000;

    private final FreeTtsVoices voices = new FreeTtsVoices();

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
        return new EngineCapabilities(true, false, true, true, FreeTtsVoices.MOST, KoreanReading.AS_WRITTEN);
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        String plain = EnglishLetters.plain(utterance.text());
        Voice voice = voices.borrow(token);
        try {
            voice.setDurationStretch((float) (1 / utterance.rate()));
            voice.setPitchShift((float) Math.pow(2, utterance.pitch() / 12));
            FreeTtsSpeaker speaker = new FreeTtsSpeaker(voice, plain, token);
            speaker.speak();
            NavigableMap<Integer, Integer> onsets = new TreeMap<>();
            speaker.onsets()
                    .forEach((at, sample) -> onsets.put(EnglishLetters.origin(utterance.text(), plain, at), sample));
            return Speech.timed(utterance, speaker.samples(), SAMPLE_RATE, onsets, List.of());
        } catch (ProcessException | RuntimeException e) {
            token.throwIfCanceled();
            throw SpeechProblem.failed(utterance.voice(), utterance.text(), e);
        } finally {
            voices.giveBack(voice);
        }
    }
}
