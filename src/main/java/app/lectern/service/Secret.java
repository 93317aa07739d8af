package app.lectern.service;

import app.lectern.domain.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of sessions and tokens: a prefix that says what they are, and 32 random bytes. */
final class Secret {
    static final String SESSION = "lectern_s_";
    static final String BEARER = "lectern_t_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    static String sha256(String secret) {
        return Fingerprint.sha256(secret);
    }
}
