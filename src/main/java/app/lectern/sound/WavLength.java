package app.lectern.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The length a WAV file tells of itself, which FFmpeg shortens silently to what is there. */
final class WavLength {
    private static final int HEADER_BYTES = 8;

    private WavLength() {}

    /**
     * How many times as long as it is a WAV file says it is; 1 for every other file, and for a recorder's that did not
     * know its length and wrote the greatest one.
     */
    static double toldShare(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            if (!new String(header, StandardCharsets.ISO_8859_1).startsWith("RIFF") || header.length < HEADER_BYTES) {
                return 1;
            }
            int told = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
            boolean unknown = told == -1 || told == Integer.MAX_VALUE;
            return unknown ? 1 : Math.max(1, (Integer.toUnsignedLong(told) + HEADER_BYTES) / (double) Files.size(file));
        }
    }
}
