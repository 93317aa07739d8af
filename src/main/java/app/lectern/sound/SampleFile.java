package app.lectern.sound;

import app.lectern.domain.Message;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;

/**
 * Mono sound at {@link SoundFile#RATE} in a file, 32 bits a sample, little-endian, of which only pieces are in memory.
 * Thread-safe; it stands as long as its file does.
 *
 * @param length samples
 */
public record SampleFile(Path file, long length) {
    /** Some of the samples.
     *
     * @param from the first one
     * @param count how many; none lies outside the file
     * @throws RenderStepException {@code sound.samples-lost} when the file cannot be read any more
     */
    public float[] read(long from, int count) throws RenderStepException {
        byte[] bytes = new byte[Float.BYTES * count];
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(Float.BYTES * from);
            open.readFully(bytes);
        } catch (IOException e) {
            throw new RenderStepException(Message.of("sound.samples-lost", FileName.of(file), e.toString()), e);
        }
        float[] samples = new float[count];
        floats(bytes).get(samples);
        return samples;
    }

    /** Writes samples in the place of others.
     *
     * @param from where the first one goes
     * @throws RenderStepException {@code sound.samples-not-written}, most often for want of disk space
     */
    public void write(long from, float[] samples) throws RenderStepException {
        write(file, from, samples);
    }

    static void write(Path file, long from, float[] samples) throws RenderStepException {
        byte[] bytes = new byte[Float.BYTES * samples.length];
        floats(bytes).put(samples);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(Float.BYTES * from);
            open.write(bytes);
        } catch (IOException e) {
            throw new RenderStepException(Message.of("sound.samples-not-written", FileName.of(file), e.toString()), e);
        }
    }

    private static FloatBuffer floats(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }
}
