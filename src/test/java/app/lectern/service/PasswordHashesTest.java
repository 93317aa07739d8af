package app.lectern.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

/** What is kept of a password. */
class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void aHashNamesItsParametersAndIsAnotherEachTime() {
        String hash = hashes.hash("맑은 강물");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(hashes.hash("맑은 강물"));
        assertThat(hashes.matches("맑은 강물", hash)).isTrue();
        assertThat(hashes.matches("맑은 강물 ", hash)).isFalse();
        assertThat(hashes.matches("", hash)).isFalse();
        assertThat(hashes.isOutdated(hash)).isFalse();
    }

    @Test
    void aHashOfWeakerParametersStillMatchesAndIsOutdated() {
        String old = Password.hash("맑은 강물")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();
        assertThat(hashes.matches("맑은 강물", old)).isTrue();
        assertThat(hashes.isOutdated(old)).isTrue();
    }

    @Test
    void nobodysHashIsComparedWithoutFailing() {
        hashes.matchNobody("");
        hashes.matchNobody("맑은 강물");
    }
}
