package app.lectern.sound;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a mono WAV file of 16 bits beside its place and moves it there when it is whole. Owned by one thread. */
final class WavWriter implements AutoCloseable {
    private static final int HEADER_BYTES = 44;

    private final Path target;
    private final Path part;
    private final int rate;
    private final RandomAccessFile file;
    private long bytes;

    WavWriter(Path target, int rate) throws IOException {
        this.target = target;
        this.rate = rate;
        part = target.resolveSibling("." + target.getFileName() + ".part");
        file = new RandomAccessFile(part.toFile(), "rw");
        file.setLength(0);
        file.write(header(0));
    }

    /** Bytes of samples so far. */
    long bytes() {
        return bytes;
    }

    /** @param samples little-endian */
    void write(byte[] samples, int count) throws IOException {
        file.write(samples, 0, count);
        bytes += count;
    }

    void finish() throws IOException {
        file.seek(0);
        file.write(header(bytes));
        file.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] header(long dataBytes) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(letters("RIFF")).putInt((int) (HEADER_BYTES - 8 + dataBytes)).put(letters("WAVEfmt "));
        short pcm = 1;
        short channels = 1;
        header.putInt(16).putShort(pcm).putShort(channels).putInt(rate).putInt(2 * rate);
        header.putShort((short) 2).putShort((short) 16);
        return header.put(letters("data")).putInt((int) dataBytes).array();
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(part);
    }
}
