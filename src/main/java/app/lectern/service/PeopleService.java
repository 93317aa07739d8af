package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.People;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a workspace and their roles. Nobody is ever deleted, for records name them. Thread-safe. */
public final class PeopleService {
    private final People people;
    private final WorkspaceSettings workspace;
    private final PasswordService passwords;
    private final Clock clock;

    public PeopleService(People people, WorkspaceSettings workspace, PasswordService passwords, Clock clock) {
        this.people = people;
        this.workspace = workspace;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody was ever added. */
    public boolean isEmpty() {
        return people.all().isEmpty();
    }

    /** Who works here: one person, or a team. */
    public WorkspaceMode mode() {
        return workspace.mode();
    }

    /**
     * Adds the first person, with all roles. Anybody may, for there is nobody to ask.
     *
     * @param password empty for none, which only a SINGLE workspace allows
     * @throws app.lectern.domain.RefusedException ALREADY_THERE when there is somebody, INVALID_REQUEST for a name that
     *     cannot be used, WEAK_PASSWORD
     */
    public Person first(String name, String password) {
        Person person = person(name, name, EnumSet.allOf(Role.class), !password.isEmpty());
        if (password.isEmpty() && workspace.mode() == WorkspaceMode.TEAM) {
            throw refused(ReasonCode.WEAK_PASSWORD, "password.missing", person.userId());
        }
        String hash = password.isEmpty() ? null : passwords.accepted(password, person);
        if (!people.insertFirst(person, hash, added(person.userId(), person))) {
            throw refused(ReasonCode.ALREADY_THERE, "person.not-the-first");
        }
        return person;
    }

    /**
     * Adds a person, who can sign in once a password is set. Only an ADMIN may.
     *
     * @param displayName how others see them; blank for the name itself
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, ALREADY_THERE, or INVALID_REQUEST for a name that
     *     cannot be used, and while the ADMIN has no password
     */
    public Person add(User user, String name, String displayName, Set<Role> roles) {
        requireAdmin(user);
        requireOwnPassword(user);
        Person person = person(name, displayName.isBlank() ? name : displayName, roles, false);
        if (!people.insert(person, null, added(user.userId(), person))) {
            throw refused(ReasonCode.ALREADY_THERE, "person.taken", person.userId());
        }
        return person;
    }

    /** Who has none could come in no more once there are others. */
    private void requireOwnPassword(User user) {
        boolean without = people.find(user.userId())
                .filter(person -> !person.hasPassword())
                .isPresent();
        if (without) {
            throw refused(ReasonCode.INVALID_REQUEST, "person.own-password-first", user.userId());
        }
    }

    private Person person(String name, String displayName, Set<Role> roles, boolean hasPassword) {
        String userId = SignInName.normalized(name);
        String shown = SignInName.normalized(displayName);
        if (!SignInName.isWellFormed(userId) || !SignInName.isWellFormed(shown)) {
            throw refused(ReasonCode.INVALID_REQUEST, "person.name", SignInName.LONGEST);
        }
        if (SignInName.isReserved(userId)) {
            throw refused(ReasonCode.INVALID_REQUEST, "person.reserved", userId);
        }
        return new Person(userId, shown, roles, hasPassword, true, clock.instant());
    }

    private static HistoryEvent added(String by, Person person) {
        return event(HistoryAction.PERSON_ADDED, by, person, Map.of("roles", names(person.roles())));
    }

    /** Everybody, by their names. */
    public List<Person> list(User user) {
        requireAnyRole(user);
        return people.all();
    }

    /**
     * Gives a person exactly these roles; one that is taken away ends their sessions, but not those of an ADMIN who
     * takes their own. Only an ADMIN may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, PERSON_NOT_FOUND, or INVALID_REQUEST when no ADMIN
     *     would be left
     */
    public void roles(User user, String name, Set<Role> roles) {
        requireAdmin(user);
        Person person = found(name);
        if (person.roles().equals(roles)) {
            return;
        }
        boolean endSessions =
                !roles.containsAll(person.roles()) && !person.userId().equals(user.userId());
        HistoryEvent event = event(
                HistoryAction.ROLES_CHANGED,
                user.userId(),
                person,
                Map.of("before", names(person.roles()), "roles", names(roles)));
        if (!people.roles(person.userId(), roles, endSessions, event, clock.instant())) {
            throw refused(ReasonCode.INVALID_REQUEST, "person.last-admin", person.userId());
        }
    }

    /** Lets a person act no longer and ends their sessions; the same exceptions. Only an ADMIN may. */
    public void deactivate(User user, String name) {
        active(user, name, false, HistoryAction.PERSON_DEACTIVATED);
    }

    /** Lets a person act again. Only an ADMIN may. */
    public void activate(User user, String name) {
        active(user, name, true, HistoryAction.PERSON_ACTIVATED);
    }

    private void active(User user, String name, boolean active, HistoryAction action) {
        requireAdmin(user);
        Person person = found(name);
        if (person.active() == active) {
            return;
        }
        HistoryEvent event = event(action, user.userId(), person, Map.of());
        if (!people.active(person.userId(), active, event, clock.instant())) {
            throw refused(ReasonCode.INVALID_REQUEST, "person.last-admin", person.userId());
        }
    }

    /**
     * Changes who works here. Only an ADMIN may; in a team everybody who may act needs a password.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST with the names of those who have
     *     none
     */
    public void mode(User user, WorkspaceMode mode) {
        requireAdmin(user);
        if (mode == workspace.mode()) {
            return;
        }
        String without = people.all().stream()
                .filter(person -> person.active() && !person.hasPassword())
                .map(Person::userId)
                .collect(Collectors.joining(", "));
        if (mode == WorkspaceMode.TEAM && !without.isEmpty()) {
            throw refused(ReasonCode.INVALID_REQUEST, "workspace.no-passwords", without);
        }
        Instant now = clock.instant();
        HistoryEvent event =
                HistoryEvent.of(HistoryAction.WORKSPACE_CHANGED, user.userId(), Map.of("mode", mode.name()));
        workspace.mode(mode, event, now);
    }

    private Person found(String name) {
        return people.find(name).orElseThrow(() -> refused(ReasonCode.PERSON_NOT_FOUND, "person.not-found", name));
    }

    private static void requireAdmin(User user) {
        requireOneOf(user, "denied.people", Role.ADMIN);
    }

    private static HistoryEvent event(HistoryAction action, String by, Person person, Map<String, String> more) {
        Map<String, String> details = new java.util.TreeMap<>(more);
        details.put("person", person.userId());
        return HistoryEvent.of(action, by, details);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
