package app.lectern.speech.system;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.Pcm;
import app.lectern.sound.SoundFile;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.EngineCapabilities;
import app.lectern.speech.EngineCapabilities.KoreanReading;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechProblem;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import app.lectern.speech.system.SpeechProgram.InstalledVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operating system's own voices. What there is is asked once and remembered; a failure is not. */
public final class SystemSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "system";

    private static final Duration LISTING = Duration.ofSeconds(20);
    private static final Duration SPEAKING = Duration.ofMinutes(2);
    private static final int PARALLEL = 2;

    private final @Nullable SpeechProgram program;
    private @Nullable List<SpeechVoice> known;

    /** @param program null where the system has none */
    SystemSynthesizer(@Nullable SpeechProgram program) {
        this.program = program;
    }

    /** The voices of the system that this runs on; none on Linux. */
    public static SystemSynthesizer ofThisMachine() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return new SystemSynthesizer(new SayProgram(Path.of("/usr/bin/say")));
        }
        return new SystemSynthesizer(os.startsWith("windows") ? new WindowsProgram(Path.of("powershell.exe")) : null);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String licence() {
        return "operating system";
    }

    @Override
    public EngineAvailability availability() {
        try {
            return installed().isEmpty()
                    ? new EngineAvailability.Unavailable(Message.of("speech.system-no-voices"))
                    : new EngineAvailability.Available(System.getProperty("os.version", ""));
        } catch (NarrationException e) {
            return new EngineAvailability.Unavailable(e.text());
        }
    }

    @Override
    public List<SpeechVoice> voices() {
        try {
            return installed();
        } catch (NarrationException e) {
            return List.of();
        }
    }

    @Override
    public Optional<SpeechVoice> voice(String name) {
        return voices().stream()
                .filter(voice -> voice.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<SpeechVoice> voiceFor(String language) {
        String wanted = language.toLowerCase(Locale.ROOT);
        String primary = wanted.split("-", 2)[0];
        return voices().stream()
                .filter(voice -> tag(voice).split("-", 2)[0].equals(primary))
                .min(Comparator.comparing(voice -> !tag(voice).equals(wanted)));
    }

    private static String tag(SpeechVoice voice) {
        return voice.languages().getFirst().toLowerCase(Locale.ROOT);
    }

    @Override
    public EngineCapabilities capabilities() {
        boolean ssml = program != null && program.takesSsml();
        return new EngineCapabilities(false, ssml, false, true, PARALLEL, KoreanReading.SPOKEN_FORM);
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        SpeechProgram own = required();
        try (Workplace place = new Workplace()) {
            Path wav = place.folder.resolve("spoken.wav");
            ProgramRun.output(own.speaking(utterance, wav, place.folder), place.folder, SPEAKING, token);
            Pcm sound = SoundFile.read(wav, token);
            boolean flat = utterance.pitch() != 0 && !own.takesSsml();
            List<Message> warnings = flat
                    ? List.of(Message.of(
                            "speech.system-no-pitch", utterance.voice().qualifiedName()))
                    : List.of();
            return Speech.estimated(utterance, sound.to16(), sound.sampleRate(), warnings);
        } catch (NarrationException e) {
            throw e;
        } catch (IOException | RenderStepException e) {
            throw SpeechProblem.failed(utterance.voice(), utterance.text(), e);
        }
    }

    private SpeechProgram required() throws NarrationException {
        if (program == null) {
            throw new NarrationException(Message.of("speech.system-none", System.getProperty("os.name", "")));
        }
        return program;
    }

    private synchronized List<SpeechVoice> installed() throws NarrationException {
        List<SpeechVoice> voices = known;
        if (voices == null) {
            voices = ask(required());
            known = voices;
        }
        return voices;
    }

    private static List<SpeechVoice> ask(SpeechProgram program) throws NarrationException {
        try (Workplace place = new Workplace()) {
            String output =
                    ProgramRun.output(program.listing(place.folder), place.folder, LISTING, new CancellationToken());
            return program.voices(output).stream().map(SystemSynthesizer::voice).toList();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw new NarrationException(Message.of("speech.system-failed", program.name(), reason), e);
        }
    }

    private static SpeechVoice voice(InstalledVoice installed) {
        return new SpeechVoice(ID, installed.name(), List.of(installed.language()));
    }

    /** A folder for one run of the program. */
    private static final class Workplace implements AutoCloseable {
        private final Path folder = Files.createTempDirectory("lectern-voice-");

        Workplace() throws IOException {}

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
