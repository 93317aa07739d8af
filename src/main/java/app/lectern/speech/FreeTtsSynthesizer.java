package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** FreeTTS with its 16 kHz voice kevin16, in pure Java: English. Narrations are spoken one after another. */
public final class FreeTtsSynthesizer implements SpeechSynthesizer {
    private static final String KEVIN = "kevin16";
    private static final int SAMPLE_RATE = 16_000;

    /** A FreeTTS voice keeps the state of what it speaks. */
    private final ReentrantLock speaking = new ReentrantLock();

    private @Nullable Voice kevin;

    @Override
    public String id() {
        return "freetts";
    }

    @Override
    public String version() {
        return "1.2.2";
    }

    @Override
    public String licence() {
        return "BSD-3-Clause";
    }

    @Override
    public Availability availability() {
        try {
            begin("en", null).close();
            return new Availability.Available();
        } catch (NarrationException e) {
            return new Availability.Unavailable(e.text());
        }
    }

    @Override
    public boolean speaks(String language) {
        return language.equals("en");
    }

    @Override
    public List<String> voices() {
        return List.of(KEVIN);
    }

    @Override
    public Session begin(String language, @Nullable String voice) throws NarrationException {
        if (voice != null && !voice.equals(KEVIN)) {
            throw new NarrationException(Message.of("speech.no-voice", voice, id(), KEVIN));
        }
        speaking.lock();
        try {
            return new FreeTtsSession(voice());
        } catch (NarrationException | RuntimeException e) {
            speaking.unlock();
            throw e;
        }
    }

    private Voice voice() throws NarrationException {
        Voice ready = kevin;
        if (ready == null) {
            ready = Arrays.stream(new KevinVoiceDirectory().getVoices())
                    .filter(candidate -> candidate.getName().equals(KEVIN))
                    .findFirst()
                    .orElseThrow(() -> new NarrationException(Message.of("speech.no-voice", KEVIN, id(), "")));
            ready.allocate();
            kevin = ready;
        }
        return ready;
    }

    private final class FreeTtsSession implements Session {
        private final Voice voice;

        FreeTtsSession(Voice voice) {
            this.voice = voice;
        }

        @Override
        public int sampleRate() {
            return SAMPLE_RATE;
        }

        @Override
        public String voice() {
            return KEVIN;
        }

        @Override
        public short[] speak(String sentence, CancellationToken token) throws NarrationException {
            token.throwIfCanceled();
            MemoryPlayer player = new MemoryPlayer(token);
            voice.setAudioPlayer(player);
            boolean spoken = voice.speak(sentence);
            token.throwIfCanceled();
            short[] samples = player.samples();
            if (!spoken || samples.length == 0) {
                throw new NarrationException(Message.of("speech.no-sound", id(), sentence));
            }
            return samples;
        }

        @Override
        public void close() {
            speaking.unlock();
        }
    }
}
