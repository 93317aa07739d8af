package app.lectern.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts and bytes, each with its end marked. One thread. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** A fingerprint of nothing yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The SHA-256 of a text alone, in UTF-8, as every other program reckons it. */
    public static String sha256(String text) {
        Fingerprint plain = new Fingerprint();
        plain.digest.update(text.getBytes(StandardCharsets.UTF_8));
        return plain.hex();
    }

    /** Adds a text. */
    public Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds bytes without an end, as of a file that is read by piece. */
    public void addPiece(byte[] bytes, int count) {
        digest.update(bytes, 0, count);
    }

    /** 64 hexadecimal digits; the fingerprint is of nothing again afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
