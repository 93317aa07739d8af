package app.lectern.service;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id hashes of passwords, which carry their parameters in themselves. At most two are reckoned at once, for each
 * takes 19 MiB and a while on purpose. Thread-safe.
 */
public final class PasswordHashes {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    /** What no password has for its hash: 32 bytes of nothing. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, "A".repeat(22), "A".repeat(43));

    private final Semaphore room = new Semaphore(2);

    /** The hash to keep of a password. */
    String hash(String password) {
        return inRoom(() -> Password.hash(normalized(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    /** Whether a hash is that of a password. */
    boolean matches(String password, String hash) {
        return inRoom(() -> Password.check(normalized(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches} where there is nothing to compare with, so that time tells nothing. */
    void matchNobody(String password) {
        boolean matched = matches(password, NOBODYS);
        if (matched) {
            throw new IllegalStateException("a password with no hash");
        }
    }

    /** Whether a hash was made with other parameters than are used now. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2ID);
    }

    /** The same letters, however a keyboard composed them. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inRoom(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
