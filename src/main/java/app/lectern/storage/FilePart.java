package app.lectern.storage;

import app.lectern.pipeline.FileDigest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * A stretch of a file, read anew as often as it is sent and never in memory as a whole.
 *
 * @param number from 1
 * @param from its first byte
 */
record FilePart(Path file, int number, long from, long bytes) {
    /** The parts of a file; one for an empty file. */
    static List<FilePart> of(Path file, long fileBytes, long partBytes) {
        List<FilePart> parts = new ArrayList<>();
        long from = 0;
        do {
            long bytes = Math.min(partBytes, fileBytes - from);
            parts.add(new FilePart(file, parts.size() + 1, from, bytes));
            from += bytes;
        } while (from < fileBytes);
        return parts;
    }

    /** What the server compares the part with, as RFC 1864 writes it: every server of S3 does. */
    String contentMd5() throws IOException {
        MessageDigest md5 = FileDigest.of("MD5");
        byte[] block = new byte[FileDigest.BLOCK_BYTES];
        try (InputStream in = stream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                md5.update(block, 0, read);
            }
        }
        return Base64.getEncoder().encodeToString(md5.digest());
    }

    RequestBody body(String type) {
        return RequestBody.fromContentProvider(
                () -> {
                    try {
                        return stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                bytes,
                type);
    }

    private InputStream stream() throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        return new Stretch(Channels.newInputStream(channel.position(from)), bytes);
    }

    /** So many bytes of a stream. */
    private static final class Stretch extends FilterInputStream {
        private long left;

        Stretch(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(block, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
