package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.AccessToken.Kind;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.AccessTokens;
import app.lectern.store.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Bearer tokens, with which programs act for a person, and the list of a person's sessions. Thread-safe. */
public final class TokenService {
    /** Days. */
    public static final int USUAL_DAYS = 90;

    private static final int MOST_DAYS = 366;
    private static final int LONGEST_LABEL = 100;

    private final People people;
    private final AccessTokens tokens;
    private final Clock clock;
    private final Supplier<String> ids;

    public TokenService(People people, AccessTokens tokens, Clock clock, Supplier<String> ids) {
        this.people = people;
        this.tokens = tokens;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes a token for a person: everybody for themself, an ADMIN for anybody.
     *
     * @param label what it is for, at most 100 characters; may be empty
     * @param days how long it is valid, 1 to 366
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, PERSON_NOT_FOUND or INVALID_REQUEST
     */
    public CreatedToken create(User user, String name, String label, int days) {
        requireAnyRole(user);
        Optional<Person> found = people.find(name);
        if (found.isEmpty() || !found.get().userId().equals(user.userId())) {
            requireOneOf(user, "denied.tokens", Role.ADMIN);
        }
        Person person = found.filter(Person::active)
                .orElseThrow(() -> refused(ReasonCode.PERSON_NOT_FOUND, "person.not-found", name));
        if (days < 1 || days > MOST_DAYS) {
            throw refused(ReasonCode.INVALID_REQUEST, "token.days", 1, MOST_DAYS, days);
        }
        if (label.length() > LONGEST_LABEL) {
            throw refused(ReasonCode.INVALID_REQUEST, "text.too-long", LONGEST_LABEL, label.length());
        }
        return insert(user, person.userId(), label, Duration.ofDays(days));
    }

    private CreatedToken insert(User user, String userId, String label, Duration validity) {
        Instant now = clock.instant();
        String secret = Secret.random(Secret.BEARER);
        AccessToken token = new AccessToken(ids.get(), userId, Kind.BEARER, label, now, now.plus(validity), null, null);
        Map<String, String> details = Map.of(
                "token_id",
                token.tokenId(),
                "person",
                userId,
                "label",
                label,
                "expires_at",
                token.expiresAt().toString());
        tokens.insert(
                token, Secret.sha256(secret), HistoryEvent.of(HistoryAction.TOKEN_CREATED, user.userId(), details));
        return new CreatedToken(token, secret);
    }

    /** The bearer tokens that were ever made, the newest first: one's own, for an ADMIN everybody's. */
    public List<AccessToken> list(User user) {
        requireAnyRole(user);
        return tokens.list(Kind.BEARER, user.has(Role.ADMIN) ? null : user.userId());
    }

    /** One's own bearer tokens that are valid, the newest first. */
    public List<AccessToken> own(User user) {
        return valid(Kind.BEARER, user);
    }

    /** One's own sessions that go on, the newest first. */
    public List<AccessToken> sessions(User user) {
        return valid(Kind.SESSION, user);
    }

    /** Which of the sessions a secret is of. */
    public Optional<String> sessionId(String secret) {
        return tokens.ofSecret(Secret.sha256(secret)).map(AccessToken::tokenId);
    }

    private List<AccessToken> valid(Kind kind, User user) {
        Instant now = clock.instant();
        return tokens.list(kind, user.userId()).stream()
                .filter(token -> token.isValid(now))
                .toList();
    }

    /**
     * Takes a token back or ends a session, at once; one that was taken back stays so. Everybody may do that to their
     * own, an ADMIN to any.
     *
     * @throws app.lectern.domain.RefusedException TOKEN_NOT_FOUND or PERMISSION_DENIED
     */
    public void revoke(User user, String tokenId) {
        requireAnyRole(user);
        Optional<AccessToken> found = tokens.find(tokenId);
        if (found.isEmpty() || !found.get().userId().equals(user.userId())) {
            requireOneOf(user, "denied.tokens", Role.ADMIN);
        }
        AccessToken token = found.orElseThrow(() -> refused(ReasonCode.TOKEN_NOT_FOUND, "token.not-found", tokenId));
        Map<String, String> details = Map.of(
                "token_id",
                tokenId,
                "person",
                token.userId(),
                "kind",
                token.kind().name());
        tokens.revoke(tokenId, HistoryEvent.of(HistoryAction.TOKEN_REVOKED, user.userId(), details), clock.instant());
    }

    /**
     * Who a bearer token lets in, with the roles they have now; nobody when it is unknown, over or taken back, or its
     * person may not act. Fast enough for every request.
     */
    public Optional<User> authenticate(String secret) {
        return secret.startsWith(Secret.BEARER)
                ? tokens.use(Secret.sha256(secret), Kind.BEARER, clock.instant())
                : Optional.empty();
    }
}
