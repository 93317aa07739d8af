package app.lectern.store;

import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password hashes, and the tries that were made to guess them. Safe for use by many threads and processes. */
public final class Credentials {
    /**
     * What a try is held against.
     *
     * @param hash null when there is no password
     * @param failedTries since the last right one
     */
    public record Credential(
            String userId,
            @Nullable String hash,
            boolean active,
            int failedTries,
            @Nullable Instant lockedUntil) {
        /** Without the hash. */
        @Override
        public String toString() {
            return "Credential[" + userId + "]";
        }
    }

    private final Database database;

    public Credentials(Database database) {
        this.database = database;
    }

    /** What is kept for a name, however it is capitalised. */
    public Optional<Credential> find(String name) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from person where folded_id = :id")
                        .bind("id", SignInName.folded(name))
                        .map((row, context) -> credential(row))
                        .findOne());
    }

    /**
     * Counts a try before it is judged, and locks the account when it is one too many: only one of many parallel tries
     * gets each number. False when another try came first or the account is locked; look again then.
     */
    public boolean countTry(Credential seen, @Nullable Instant lockedUntil, Instant now) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update person set failed_tries = :next, locked_until = :until
                                where user_id = :id and failed_tries = :seen
                                    and (locked_until is null or locked_until <= :now)""")
                                .bind("next", seen.failedTries() + 1)
                                .bind("until", Rows.timeOrNull(lockedUntil))
                                .bind("id", seen.userId())
                                .bind("seen", seen.failedTries())
                                .bind("now", Rows.time(now))
                                .execute())
                == 1;
    }

    /** Forgets the wrong tries after a right one. */
    public void forgetTries(String userId) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update person set failed_tries = 0, locked_until = null where user_id = :id")
                        .bind("id", userId)
                        .execute());
    }

    /** Puts a hash with newer parameters in an old one's place; the password is the same. */
    public void renew(String userId, String oldHash, String newHash) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update person set password_hash = :new where user_id = :id and password_hash = :old")
                        .bind("new", newHash)
                        .bind("old", oldHash)
                        .bind("id", userId)
                        .execute());
    }

    /**
     * Changes a password, ends the person's sessions, and writes that down.
     *
     * @param keptSha256 the fingerprint of the one session that goes on; null for none
     */
    public void change(String userId, String hash, @Nullable String keptSha256, HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> {
            History.awaitTurn(handle);
            handle.createUpdate("""
                            update person set password_hash = :hash, failed_tries = 0, locked_until = null
                            where user_id = :id""").bind("hash", hash).bind("id", userId).execute();
            AccessTokens.endSessions(handle, userId, keptSha256, now);
            History.append(handle, event, now);
        });
    }

    /**
     * Begins a session, and writes that down; false when the password was changed or the person deactivated meanwhile.
     *
     * @param hash what the password was held against
     */
    public boolean begin(AccessToken session, String sha256, String hash, HistoryEvent event) {
        return database.jdbi().inTransaction(handle -> {
            History.awaitTurn(handle);
            long same = handle.createQuery(
                            "select count(*) from person where user_id = :id and active and password_hash = :hash")
                    .bind("id", session.userId())
                    .bind("hash", hash)
                    .mapTo(Long.class)
                    .one();
            if (same == 1) {
                AccessTokens.insert(handle, session, sha256);
                History.append(handle, event, session.createdAt());
            }
            return same == 1;
        });
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                row.getString("user_id"),
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getInt("failed_tries"),
                Rows.instantOrNull(row, "locked_until"));
    }
}
