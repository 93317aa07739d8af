package app.lectern.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.Credentials;
import app.lectern.store.Database;
import app.lectern.store.History;
import app.lectern.store.People;
import app.lectern.support.SettableClock;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hash that an older Lectern made. */
class PasswordCheckTest {
    private static final String PASSWORD = "맑은 강물 위 종이배 일곱";

    @TempDir
    Path folder;

    @Test
    void aHashOfWeakerParametersIsRenewedByTheRightPassword() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:00:00Z"));
        String old = Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();
        try (Database database = Database.h2(folder.resolve("lectern"))) {
            new People(database)
                    .insertFirst(
                            new Person("하나", "하나", Set.of(Role.ADMIN), true, true, clock.instant()),
                            old,
                            HistoryEvent.of(HistoryAction.PERSON_ADDED, "하나", Map.of()));
            Credentials credentials = new Credentials(database);
            PasswordCheck check = new PasswordCheck(credentials, new PasswordHashes(), new History(database), clock);
            check.require("하나", PASSWORD, "sign-in.wrong");
            String renewed =
                    Objects.requireNonNull(credentials.find("하나").orElseThrow().hash());
            assertThat(renewed).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            check.require("하나", PASSWORD, "sign-in.wrong");
            assertThat(credentials.find("하나").orElseThrow().hash()).isEqualTo(renewed);
        }
    }
}
