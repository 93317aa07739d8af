package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** eSpeak NG, called in this process: Korean and most languages of the world. */
public final class EspeakSynthesizer implements SpeechSynthesizer {
    /** Where eSpeak's voice is not called like the language. */
    private static final Map<String, String> VOICES = Map.of("en", "en-us", "zh", "cmn", "no", "nb");

    private final EspeakFiles files;
    private final BlockingQueue<Integer> freeCopies = new LinkedBlockingQueue<>();

    /**
     * An engine that is not started yet.
     *
     * @param cache where library and data are unpacked to
     * @param sideBySide how many narrations may be spoken at once, at least 1
     */
    public EspeakSynthesizer(Path cache, int sideBySide) {
        files = new EspeakFiles(cache);
        for (int copy = 1; copy <= sideBySide; copy++) {
            freeCopies.add(copy);
        }
    }

    @Override
    public String id() {
        return "espeak-ng";
    }

    @Override
    public String version() {
        return EspeakFiles.VERSION;
    }

    @Override
    public String licence() {
        return "GPL-3.0-or-later";
    }

    @Override
    public Availability availability() {
        try {
            begin("ko", null).close();
            return new Availability.Available();
        } catch (NarrationException e) {
            return new Availability.Unavailable(e.text());
        }
    }

    @Override
    public boolean speaks(String language) {
        return true;
    }

    @Override
    public List<String> voices() {
        return List.of("ko", "en-us", "en-gb", "ja", "cmn", "vi", "de", "fr", "es");
    }

    @Override
    public Session begin(String language, @Nullable String voice) throws NarrationException {
        String name = voice != null ? voice : VOICES.getOrDefault(language, language);
        int copy = take();
        try {
            EspeakLibrary library = new EspeakLibrary(files.library(copy), files.data());
            if (!library.useVoice(name)) {
                library.close();
                freeCopies.add(copy);
                throw new NarrationException(Message.of("speech.no-voice", name, id(), String.join(", ", voices())));
            }
            return new EspeakSession(library, name, copy);
        } catch (IOException | IllegalStateException | IllegalArgumentException | UnsatisfiedLinkError e) {
            freeCopies.add(copy);
            throw new NarrationException(Message.of("speech.espeak-missing", String.valueOf(e.getMessage())), e);
        }
    }

    private int take() throws NarrationException {
        try {
            return freeCopies.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NarrationException(Message.of("speech.interrupted"), e);
        }
    }

    private final class EspeakSession implements Session {
        private final EspeakLibrary library;
        private final String voice;
        private final int copy;

        EspeakSession(EspeakLibrary library, String voice, int copy) {
            this.library = library;
            this.voice = voice;
            this.copy = copy;
        }

        @Override
        public int sampleRate() {
            return library.sampleRate();
        }

        @Override
        public String voice() {
            return voice;
        }

        @Override
        public short[] speak(String sentence, CancellationToken token) throws NarrationException {
            token.throwIfCanceled();
            short[] samples = library.speak(sentence, token);
            token.throwIfCanceled();
            if (samples.length == 0) {
                throw new NarrationException(Message.of("speech.no-sound", id(), sentence));
            }
            return samples;
        }

        @Override
        public void close() {
            library.close();
            freeCopies.add(copy);
        }
    }
}
