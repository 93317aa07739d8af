package app.lectern.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Writes WAV files: mono, 16 bits a sample. */
public final class WavFile {
    private WavFile() {}

    /**
     * Writes samples; the file appears whole or not at all, in place of one that is there.
     *
     * @param file its folder is there
     */
    public static void write(short[] samples, int sampleRate, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        try (WavWriter wav = new WavWriter(file.toAbsolutePath(), sampleRate)) {
            wav.write(bytes.array(), bytes.capacity());
            wav.finish();
        }
    }
}
