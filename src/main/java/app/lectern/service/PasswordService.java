package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.Credentials;
import app.lectern.store.People;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets and changes passwords. Thread-safe. */
public final class PasswordService {
    private final People people;
    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final PasswordCheck check;
    private final List<String> workspaceWords;
    private final Clock clock;

    /**
     * Passwords of one workspace.
     *
     * @param workspaceWords what the workspace is called, which makes bad passwords
     */
    public PasswordService(
            People people,
            Credentials credentials,
            PasswordHashes hashes,
            PasswordCheck check,
            List<String> workspaceWords,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.hashes = hashes;
        this.check = check;
        this.workspaceWords = List.copyOf(workspaceWords);
        this.clock = clock;
    }

    /**
     * Sets another person's password and ends their sessions. Only an ADMIN may; their own they {@link #change}.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, PERSON_NOT_FOUND, INVALID_REQUEST, WEAK_PASSWORD
     */
    public void set(User user, String name, String password) {
        requireOneOf(user, "denied.people", Role.ADMIN);
        Person person = found(name);
        if (person.userId().equals(user.userId())) {
            throw refused(ReasonCode.INVALID_REQUEST, "password.own");
        }
        keep(user, person, accepted(password, person), null);
    }

    /**
     * Changes one's own password and ends one's other sessions.
     *
     * @param old what it was; anything when there was none
     * @param session the secret of the session that goes on; null for none
     * @throws app.lectern.domain.RefusedException WRONG_PASSWORD, ACCOUNT_LOCKED, WEAK_PASSWORD, or PERSON_NOT_FOUND
     */
    public void change(User user, String old, String password, @Nullable String session) {
        Person person = found(user.userId());
        if (person.hasPassword()) {
            check.require(person.userId(), old, "password.wrong");
        }
        keep(user, person, accepted(password, person), session == null ? null : Secret.sha256(session));
    }

    private void keep(User user, Person person, String hash, @Nullable String keptSha256) {
        HistoryEvent event =
                HistoryEvent.of(HistoryAction.PASSWORD_CHANGED, user.userId(), Map.of("person", person.userId()));
        credentials.change(person.userId(), hash, keptSha256, event, clock.instant());
    }

    /** The hash of a password that is good enough for a person; else WEAK_PASSWORD. */
    String accepted(String password, Person person) {
        List<String> known = new ArrayList<>(workspaceWords);
        known.add(person.userId());
        known.add(person.displayName());
        PasswordRules.require(password, known);
        return hashes.hash(password);
    }

    private Person found(String name) {
        return people.find(name).orElseThrow(() -> refused(ReasonCode.PERSON_NOT_FOUND, "person.not-found", name));
    }
}
