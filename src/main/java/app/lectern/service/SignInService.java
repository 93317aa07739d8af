package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.AccessToken.Kind;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.AccessTokens;
import app.lectern.store.Credentials;
import app.lectern.store.Credentials.Credential;
import app.lectern.store.People;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who somebody is: by password, by session, or because nobody else works here. Thread-safe. */
public final class SignInService {
    private static final Duration SESSION = Duration.ofDays(30);

    /** What signing in reads and writes. */
    public record Stores(People people, Credentials credentials, AccessTokens tokens, WorkspaceSettings workspace) {}

    private final Stores stores;
    private final PasswordCheck check;
    private final Clock clock;
    private final Supplier<String> ids;

    public SignInService(Stores stores, PasswordCheck check, Clock clock, Supplier<String> ids) {
        this.stores = stores;
        this.check = check;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Begins a session of 30 days. Whether a name is unknown or a password wrong is neither said nor to be learned from
     * the time it takes.
     *
     * @throws app.lectern.domain.RefusedException WRONG_PASSWORD, or ACCOUNT_LOCKED after too many wrong tries
     */
    public SignedIn signIn(String name, String password) {
        Credential known = check.require(SignInName.normalized(name), password, "sign-in.wrong");
        Instant now = clock.instant();
        String secret = Secret.random(Secret.SESSION);
        AccessToken session =
                new AccessToken(ids.get(), known.userId(), Kind.SESSION, "", now, now.plus(SESSION), null, null);
        HistoryEvent event =
                HistoryEvent.of(HistoryAction.SIGNED_IN, known.userId(), Map.of("token_id", session.tokenId()));
        String hash = Objects.requireNonNull(known.hash());
        if (!stores.credentials().begin(session, Secret.sha256(secret), hash, event)) {
            throw refused(ReasonCode.WRONG_PASSWORD, "sign-in.wrong");
        }
        return new SignedIn(resume(secret), secret, session.expiresAt());
    }

    /**
     * Goes on with a session.
     *
     * @return the person with the roles they have now
     * @throws app.lectern.domain.RefusedException UNAUTHENTICATED when it ended or was ended
     */
    public User resume(String secret) {
        return stores.tokens()
                .use(Secret.sha256(secret), Kind.SESSION, clock.instant())
                .orElseThrow(() -> refused(ReasonCode.UNAUTHENTICATED, "sign-in.over"));
    }

    /** Ends a session; one that is over stays so. */
    public void signOut(String secret) {
        stores.tokens()
                .ofSecret(Secret.sha256(secret))
                .filter(token -> token.kind() == Kind.SESSION)
                .ifPresent(session -> stores.tokens()
                        .revoke(
                                session.tokenId(),
                                HistoryEvent.of(
                                        HistoryAction.SIGNED_OUT,
                                        session.userId(),
                                        Map.of("token_id", session.tokenId())),
                                clock.instant()));
    }

    /**
     * Who needs no signing in: the only person of a SINGLE workspace, when they have no password. Whoever may open the
     * workspace's files is that person.
     */
    public Optional<User> withoutPassword() {
        List<Person> all = stores.people().all();
        boolean alone = all.size() == 1
                && stores.workspace().mode() == WorkspaceMode.SINGLE
                && all.getFirst().active()
                && !all.getFirst().hasPassword();
        return alone ? Optional.of(all.getFirst().user()) : Optional.empty();
    }
}
