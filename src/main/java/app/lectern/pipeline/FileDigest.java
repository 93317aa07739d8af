package app.lectern.pipeline;

import app.lectern.domain.asset.KeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies bytes one block after the other and tells their SHA-256. */
public final class FileDigest {
    /** So many bytes are copied at once. */
    public static final int BLOCK_BYTES = 1 << 18;

    /** Called before every block: the place to end the work. */
    @FunctionalInterface
    public interface Check {
        /** Ends the work by throwing. */
        void run() throws IOException;
    }

    private FileDigest() {}

    /** An algorithm that every Java has. */
    public static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** Reads a file from its first byte to its last. */
    public static KeptFile file(String key, Path file, Check check) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copy(key, in, OutputStream.nullOutputStream(), check);
        }
    }

    /** Copies a stream to its end. */
    public static KeptFile copy(String key, InputStream in, OutputStream out, Check check) throws IOException {
        MessageDigest sha256 = of("SHA-256");
        byte[] block = new byte[BLOCK_BYTES];
        long bytes = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            check.run();
            sha256.update(block, 0, read);
            out.write(block, 0, read);
            bytes += read;
        }
        return new KeptFile(key, bytes, HexFormat.of().formatHex(sha256.digest()));
    }
}
