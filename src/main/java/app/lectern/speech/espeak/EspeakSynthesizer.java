package app.lectern.speech.espeak;

import app.lectern.domain.Message;
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
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * More than a hundred languages by eSpeak NG, Korean among them, in this process. The library is loaded afresh for each
 * sentence, which costs 2 ms and makes a sentence sound the same whatever was spoken before it; as many threads speak
 * at once as there are copies of the library.
 *
 * <p>A voice may carry a variant behind a plus sign, such as {@code ko+f3} for a female voice.
 */
public final class EspeakSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "espeak-ng";

    /** The speed that eSpeak NG speaks at when nobody asks for another. */
    private static final int WORDS_PER_MINUTE = 175;

    /** The pitch that is the voice's own, in the library's measure of 0 to 100. */
    private static final int MIDDLE = 50;

    /** Measured on the Korean and the English voice: the fundamental moves 0.7 semitones for 4.2 of the measure. */
    private static final double SEMITONE = 5.9;

    /** Everything that stays the same from sentence to sentence. */
    private record Engine(EspeakFiles files, EspeakCopies copies, EspeakVoices voices, String version) {}

    private final Path cache;
    private @Nullable Engine ready;

    /**
     * An engine that extracts its files on first use: 21 MB, some tenths of a second, once for each version.
     *
     * @param cache a folder for files that may be lost at any time; made when it is missing, shared among processes
     */
    public EspeakSynthesizer(Path cache) {
        this.cache = cache;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String licence() {
        return "GPL-3.0-or-later";
    }

    @Override
    public EngineAvailability availability() {
        try {
            return new EngineAvailability.Available(engine().version);
        } catch (NarrationException e) {
            return new EngineAvailability.Unavailable(e.text());
        }
    }

    @Override
    public List<SpeechVoice> voices() {
        return voiceTable().map(EspeakVoices::all).orElse(List.of());
    }

    @Override
    public Optional<SpeechVoice> voice(String name) {
        return voiceTable().flatMap(voices -> voices.named(name));
    }

    @Override
    public Optional<SpeechVoice> voiceFor(String language) {
        return voiceTable().flatMap(voices -> voices.speaking(language));
    }

    @Override
    public boolean bundled() {
        return true;
    }

    @Override
    public EngineCapabilities capabilities() {
        return new EngineCapabilities(true, true, true, true, EspeakFiles.COPIES, KoreanReading.PRONUNCIATION);
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        String sentence = utterance.text();
        SpeechVoice voice = utterance.voice();
        Engine engine = engine();
        Path copy = engine.copies.borrow(token);
        try (EspeakLibrary library = new EspeakLibrary(copy, engine.files.data(), token)) {
            if (!library.select(voice.name())) {
                throw new IOException("eSpeak NG does not take the voice " + voice.name());
            }
            library.rate((int) Math.round(WORDS_PER_MINUTE * utterance.rate()));
            double pitch = MIDDLE + SEMITONE * utterance.pitch();
            library.pitch((int) Math.round(Math.clamp(pitch, 0, 2 * MIDDLE)));
            EspeakText text = EspeakText.of(utterance);
            short[] samples = library.speak(text.text(), text.ssml());
            token.throwIfCanceled();
            return Speech.timed(
                    utterance, samples, library.sampleRate(), text.onsets(library.words()), limits(utterance));
        } catch (IOException e) {
            throw SpeechProblem.failed(voice, sentence, e);
        } finally {
            engine.copies.giveBack(copy);
        }
    }

    private static List<Message> limits(Utterance utterance) {
        boolean reached = Math.abs(utterance.pitch() * SEMITONE) <= MIDDLE;
        String voice = utterance.voice().qualifiedName();
        return reached ? List.of() : List.of(Message.of("speech.pitch-limited", voice, utterance.pitch()));
    }

    private Optional<EspeakVoices> voiceTable() {
        try {
            return Optional.of(engine().voices);
        } catch (NarrationException e) {
            return Optional.empty();
        }
    }

    /** A failure is not remembered: the person may have made room on the disk since. */
    private synchronized Engine engine() throws NarrationException {
        Engine engine = ready;
        if (engine == null) {
            engine = prepare();
            ready = engine;
        }
        return engine;
    }

    private Engine prepare() throws NarrationException {
        EspeakPlatform platform = EspeakPlatform.current()
                .orElseThrow(() -> new NarrationException(Message.of(
                        "speech.espeak-no-platform", System.getProperty("os.name"), System.getProperty("os.arch"))));
        EspeakFiles files;
        try {
            files = EspeakFiles.under(cache, platform);
        } catch (IOException e) {
            throw new NarrationException(
                    Message.of(
                            "speech.espeak-not-extracted",
                            cache.toAbsolutePath().toString(),
                            e.toString()),
                    e);
        }
        EspeakCopies copies = EspeakCopies.of(files);
        try {
            return new Engine(files, copies, EspeakVoices.read(files.data()), version(files, copies));
        } catch (IOException e) {
            String folder = String.valueOf(files.data().getParent());
            throw new NarrationException(
                    Message.of("speech.espeak-not-loaded", folder, String.valueOf(e.getMessage())), e);
        }
    }

    private static String version(EspeakFiles files, EspeakCopies copies) throws IOException {
        CancellationToken never = new CancellationToken();
        Path copy = copies.borrow(never);
        try (EspeakLibrary library = new EspeakLibrary(copy, files.data(), never)) {
            return library.version();
        } finally {
            copies.giveBack(copy);
        }
    }
}
