package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.Credentials;
import app.lectern.store.Credentials.Credential;
import app.lectern.store.History;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds tries against passwords and slows guessers down: after ten wrong ones the account is locked for a minute, after
 * each further one for twice as long, an hour at most. Thread-safe.
 */
public final class PasswordCheck {
    private static final int FREE_TRIES = 10;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final History history;
    private final Clock clock;

    public PasswordCheck(Credentials credentials, PasswordHashes hashes, History history, Clock clock) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is kept for the person whose password this is. Unknown names, people who may not act and people without a
     * password cost the same time and are refused in the same words as a wrong password.
     *
     * @param wrong the key of those words
     * @throws RefusedException WRONG_PASSWORD, or ACCOUNT_LOCKED with the time that is left
     */
    Credential require(String name, String password, String wrong) {
        Optional<Credential> known = credentials.find(name).filter(Credential::active);
        String hash = known.map(Credential::hash).orElse(null);
        if (known.isEmpty() || hash == null) {
            hashes.matchNobody(password);
            throw refuse(name, refused(ReasonCode.WRONG_PASSWORD, wrong));
        }
        Credential counted = counted(known.get());
        String kept = counted.hash();
        if (kept == null || !hashes.matches(password, kept)) {
            throw refuse(name, refused(ReasonCode.WRONG_PASSWORD, wrong));
        }
        credentials.forgetTries(counted.userId());
        if (hashes.isOutdated(kept)) {
            String renewed = hashes.hash(password);
            credentials.renew(counted.userId(), kept, renewed);
            return new Credential(counted.userId(), renewed, true, 0, null);
        }
        return counted;
    }

    /** Counts the try first: of parallel ones, each gets a number of its own and none slips through. */
    private Credential counted(Credential known) {
        Credential seen = known;
        while (true) {
            Instant now = clock.instant();
            Instant lockedUntil = seen.lockedUntil();
            if (lockedUntil != null && lockedUntil.isAfter(now)) {
                throw refuse(seen.userId(), locked(Duration.between(now, lockedUntil)));
            }
            if (credentials.countTry(seen, lockAfter(seen.failedTries() + 1, now), now)) {
                return seen;
            }
            seen = credentials.find(seen.userId()).orElseThrow();
        }
    }

    private static @Nullable Instant lockAfter(int tries, Instant now) {
        if (tries < FREE_TRIES) {
            return null;
        }
        // six doublings are more than the longest
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(tries - FREE_TRIES, 6));
        return now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
    }

    private static RefusedException locked(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        return refused(ReasonCode.ACCOUNT_LOCKED, "sign-in.locked", seconds / 60, seconds % 60);
    }

    private RefusedException refuse(String name, RefusedException why) {
        String by = name.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .limit(SignInName.LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String cut = by.length() > SignInName.LONGEST ? by.substring(0, SignInName.LONGEST) : by;
        history.append(
                HistoryEvent.of(
                        HistoryAction.SIGN_IN_REFUSED,
                        cut,
                        Map.of("reason", why.reason().name())),
                clock.instant());
        return why;
    }
}
