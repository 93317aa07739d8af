package app.lectern.speech.piper;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.JobMark;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.EngineCapabilities;
import app.lectern.speech.EngineCapabilities.KoreanReading;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechProblem;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Neural voices of Piper, in this process. */
public final class PiperSynthesizer implements SpeechSynthesizer {
    /** The engine's id. */
    public static final String ID = "piper";

    /** Of the library in the jar. */
    private static final String VERSION = "1.2.0";

    private static final int POLL_MILLIS = 20;

    private final Path folder;

    /** @param folder where people put voices; it need not be there */
    public PiperSynthesizer(Path folder) {
        this.folder = folder;
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
        return VoiceFile.in(folder).isEmpty()
                ? new EngineAvailability.Unavailable(Message.of("speech.piper-no-voices", folder.toString()))
                : new EngineAvailability.Available(VERSION);
    }

    @Override
    public List<SpeechVoice> voices() {
        return VoiceFile.in(folder).stream().map(VoiceFile::voice).toList();
    }

    @Override
    public Optional<SpeechVoice> voice(String name) {
        return voices().stream().filter(voice -> voice.name().equals(name)).findFirst();
    }

    @Override
    public Optional<SpeechVoice> voiceFor(String language) {
        String primary = primary(language);
        return voices().stream()
                .filter(voice -> primary(voice.languages().getFirst()).equals(primary))
                .findFirst();
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    @Override
    public EngineCapabilities capabilities() {
        return new EngineCapabilities(false, false, false, true, 1, KoreanReading.PRONUNCIATION);
    }

    @Override
    public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
        VoiceFile file = VoiceFile.in(folder).stream()
                .filter(one -> one.name().equals(utterance.voice().name()))
                .findFirst()
                .orElseThrow(() -> new NarrationException(Message.of("speech.piper-no-voices", folder.toString())));
        FutureTask<PiperLibrary.Sound> speaking =
                new FutureTask<>(JobMark.carry(() -> PiperLibrary.speak(file, utterance.rate(), utterance.text())));
        // the library cannot be interrupted: a run that nobody wants any more is left to end by itself
        Thread.ofPlatform().name("piper").daemon(true).start(speaking);
        PiperLibrary.Sound sound = await(speaking, utterance, token);
        List<Message> warnings = utterance.pitch() == 0
                ? List.of()
                : List.of(Message.of("speech.piper-no-pitch", utterance.voice().qualifiedName()));
        return Speech.estimated(utterance, sound.samples(), sound.sampleRate(), warnings);
    }

    private static PiperLibrary.Sound await(
            FutureTask<PiperLibrary.Sound> speaking, Utterance utterance, CancellationToken token)
            throws NarrationException {
        try {
            while (!speaking.isDone()) {
                token.throwIfCanceled();
                Thread.sleep(POLL_MILLIS);
            }
            return speaking.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw SpeechProblem.failed(utterance.voice(), utterance.text(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }
}
