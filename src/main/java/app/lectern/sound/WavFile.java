package app.lectern.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Writes WAV files: mono, 16 bits a sample. */
public final class WavFile {
    private WavFile() {}

    /** Writes samples; the file appears whole or not at all, in place of one that is there. */
    public static void write(short[] samples, int sampleRate, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        AudioFormat format = new AudioFormat(sampleRate, 16, 1, true, false);
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), ".sound", ".part");
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples.length)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, part.toFile());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
