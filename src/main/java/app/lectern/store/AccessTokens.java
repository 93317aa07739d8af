package app.lectern.store;

import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.AccessToken.Kind;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sessions and bearer tokens, by the fingerprints of their secrets. Safe for use by many threads and processes. */
public final class AccessTokens {
    private static final Duration USE_IS_KEPT = Duration.ofMinutes(1);

    private final Database database;

    public AccessTokens(Database database) {
        this.database = database;
    }

    /** Keeps a token, and writes that down. */
    public void insert(AccessToken token, String sha256, HistoryEvent event) {
        database.jdbi().useTransaction(handle -> {
            History.awaitTurn(handle);
            insert(handle, token, sha256);
            History.append(handle, event, token.createdAt());
        });
    }

    static void insert(Handle handle, AccessToken token, String sha256) {
        handle.createUpdate("""
                        insert into access_token (token_id, user_id, kind, sha256, label, created_at, expires_at)
                        values (:token, :user, :kind, :sha256, :label, :created, :expires)""")
                .bind("token", token.tokenId())
                .bind("user", token.userId())
                .bind("kind", token.kind().name())
                .bind("sha256", sha256)
                .bind("label", token.label())
                .bind("created", Rows.time(token.createdAt()))
                .bind("expires", Rows.time(token.expiresAt()))
                .execute();
    }

    private record Use(String tokenId, @Nullable Instant lastUsedAt, User user) {}

    /**
     * Who a valid token lets in, with the roles they have now; nobody when its end has come, it was taken back, or the
     * person is not active. One query, and a write at most once a minute.
     */
    public Optional<User> use(String sha256, Kind kind, Instant now) {
        Optional<Use> found = database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select t.token_id, t.last_used_at, p.user_id, p.roles
                                from access_token t join person p on p.user_id = t.user_id
                                where t.sha256 = :sha256 and t.kind = :kind and t.revoked_at is null
                                    and t.expires_at > :now and p.active""")
                        .bind("sha256", sha256)
                        .bind("kind", kind.name())
                        .bind("now", Rows.time(now))
                        .map((row, context) -> new Use(
                                row.getString("token_id"),
                                Rows.instantOrNull(row, "last_used_at"),
                                new User(row.getString("user_id"), People.roles(row.getString("roles")))))
                        .findOne());
        found.ifPresent(use -> keepUse(use, now));
        return found.map(Use::user);
    }

    private void keepUse(Use use, Instant now) {
        if (use.lastUsedAt() == null || !use.lastUsedAt().plus(USE_IS_KEPT).isAfter(now)) {
            database.jdbi()
                    .useHandle(handle -> handle.createUpdate(
                                    "update access_token set last_used_at = :now where token_id = :id")
                            .bind("now", Rows.time(now))
                            .bind("id", use.tokenId())
                            .execute());
        }
    }

    public Optional<AccessToken> find(String tokenId) {
        return first("token_id", tokenId);
    }

    /** The token of a secret's fingerprint. */
    public Optional<AccessToken> ofSecret(String sha256) {
        return first("sha256", sha256);
    }

    private Optional<AccessToken> first(String column, String value) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from access_token where " + column + " = :it")
                        .bind("it", value)
                        .map((row, context) -> token(row))
                        .findOne());
    }

    /**
     * The tokens of a kind, the newest first.
     *
     * @param userId only that person's; null means everybody's
     */
    public List<AccessToken> list(Kind kind, @Nullable String userId) {
        String whose = userId == null ? "" : " and user_id = :user";
        return database.jdbi().withHandle(handle -> {
            var query = handle.createQuery(
                            "select * from access_token where kind = :kind" + whose + " order by seq desc")
                    .bind("kind", kind.name());
            return (userId == null ? query : query.bind("user", userId))
                    .map((row, context) -> token(row))
                    .list();
        });
    }

    /** Takes a token back, and writes that down; false when that was done before. */
    public boolean revoke(String tokenId, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            History.awaitTurn(handle);
            int changed = handle.createUpdate(
                            "update access_token set revoked_at = :now where token_id = :id and revoked_at is null")
                    .bind("now", Rows.time(now))
                    .bind("id", tokenId)
                    .execute();
            if (changed == 1) {
                History.append(handle, event, now);
            }
            return changed == 1;
        });
    }

    /** Ends a person's sessions but one. */
    static void endSessions(Handle handle, String userId, @Nullable String keptSha256, Instant now) {
        handle.createUpdate("""
                        update access_token set revoked_at = :now
                        where user_id = :user and kind = 'SESSION' and revoked_at is null and sha256 <> :kept""")
                .bind("now", Rows.time(now))
                .bind("user", userId)
                .bind("kept", keptSha256 == null ? "" : keptSha256)
                .execute();
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("token_id"),
                row.getString("user_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "expires_at"),
                Rows.instantOrNull(row, "last_used_at"),
                Rows.instantOrNull(row, "revoked_at"));
    }
}
