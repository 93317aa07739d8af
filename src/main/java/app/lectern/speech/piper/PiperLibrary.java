package app.lectern.speech.piper;

import io.github.givimad.piperjni.PiperJNI;
import io.github.givimad.piperjni.PiperVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Piper's native library, one for the process and for one caller at a time. It keeps the voice spoken last, for loading one
 * takes longer than speaking with it.
 */
final class PiperLibrary {
    /** What was spoken. */
    @SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
    record Sound(short[] samples, int sampleRate) {}

    private static @Nullable PiperJNI library;
    private static @Nullable PiperVoice loaded;
    private static String loadedKey = "";

    private PiperLibrary() {}

    static synchronized Sound speak(VoiceFile file, double rate, String text) throws IOException {
        try {
            PiperJNI piper = library();
            PiperVoice voice = voice(piper, file, rate);
            return new Sound(piper.textToAudio(voice, text), voice.getSampleRate());
        } catch (PiperJNI.NotInitialized | RuntimeException | LinkageError e) {
            throw new IOException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    private static PiperJNI library() throws IOException {
        PiperJNI piper = library;
        if (piper == null) {
            piper = new PiperJNI();
            piper.initialize(true, false);
            library = piper;
        }
        return piper;
    }

    private static PiperVoice voice(PiperJNI piper, VoiceFile file, double rate)
            throws IOException, PiperJNI.NotInitialized {
        String key = file.model() + "\0" + Files.getLastModifiedTime(file.model()) + "\0" + rate;
        PiperVoice voice = loaded;
        if (voice != null && key.equals(loadedKey)) {
            return voice;
        }
        if (voice != null) {
            voice.close();
            loaded = null;
        }
        Path config = Files.createTempFile("lectern-piper-", ".json");
        try {
            Files.writeString(config, file.configAt(rate));
            voice = piper.loadVoice(file.model(), config);
        } finally {
            Files.delete(config);
        }
        loaded = voice;
        loadedKey = key;
        return voice;
    }
}
