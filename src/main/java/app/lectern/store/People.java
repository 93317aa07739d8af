package app.lectern.store;

import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The people of a workspace, without their passwords. Safe for use by many threads and processes. */
public final class People {
    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    /** All people, by their names. */
    public List<Person> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from person order by folded_id")
                        .map((row, context) -> person(row))
                        .list());
    }

    /** A person by their name, however it is capitalised. */
    public Optional<Person> find(String name) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from person where folded_id = :id")
                        .bind("id", SignInName.folded(name))
                        .map((row, context) -> person(row))
                        .findOne());
    }

    /** Adds the first person, and writes that down; false when there is somebody already. */
    public boolean insertFirst(Person person, @Nullable String hash, HistoryEvent event) {
        return insertUnless(names -> !names.isEmpty(), person, hash, event);
    }

    /** Adds a person, and writes that down; false when the name is taken. */
    public boolean insert(Person person, @Nullable String hash, HistoryEvent event) {
        return insertUnless(names -> names.contains(SignInName.folded(person.userId())), person, hash, event);
    }

    private boolean insertUnless(
            Predicate<List<String>> obstacle, Person person, @Nullable String hash, HistoryEvent event) {
        return inTurn(handle -> {
            List<String> names = handle.createQuery("select folded_id from person")
                    .mapTo(String.class)
                    .list();
            if (obstacle.test(names)) {
                return false;
            }
            handle.createUpdate("""
                            insert into person (user_id, folded_id, display_name, roles, password_hash, active,
                                failed_tries, created_at)
                            values (:user, :folded, :name, :roles, :hash, :active, 0, :now)""")
                    .bind("user", person.userId())
                    .bind("folded", SignInName.folded(person.userId()))
                    .bind("name", person.displayName())
                    .bind("roles", roles(person.roles()))
                    .bind("hash", hash)
                    .bind("active", person.active())
                    .bind("now", Rows.time(person.createdAt()))
                    .execute();
            History.append(handle, event, person.createdAt());
            return true;
        });
    }

    /**
     * Changes a person's roles, and writes that down; false when no active ADMIN would be left.
     *
     * @param endSessions whether the person has to sign in anew
     */
    public boolean roles(String userId, Set<Role> roles, boolean endSessions, HistoryEvent event, Instant now) {
        return inTurn(handle -> {
            if (!roles.contains(Role.ADMIN) && isLastAdmin(handle, userId)) {
                return false;
            }
            handle.createUpdate("update person set roles = :roles where user_id = :id")
                    .bind("roles", roles(roles))
                    .bind("id", userId)
                    .execute();
            if (endSessions) {
                AccessTokens.endSessions(handle, userId, null, now);
            }
            History.append(handle, event, now);
            return true;
        });
    }

    /** Lets a person act or no longer, and writes that down; false when no active ADMIN would be left. */
    public boolean active(String userId, boolean active, HistoryEvent event, Instant now) {
        return inTurn(handle -> {
            if (!active && isLastAdmin(handle, userId)) {
                return false;
            }
            handle.createUpdate("update person set active = :active where user_id = :id")
                    .bind("active", active)
                    .bind("id", userId)
                    .execute();
            if (!active) {
                AccessTokens.endSessions(handle, userId, null, now);
            }
            History.append(handle, event, now);
            return true;
        });
    }

    private static boolean isLastAdmin(Handle handle, String userId) {
        List<String> admins = handle
                .createQuery("select * from person where active")
                .map((row, context) -> person(row))
                .filter(person -> person.roles().contains(Role.ADMIN))
                .stream()
                .map(Person::userId)
                .toList();
        return admins.equals(List.of(userId));
    }

    /** What is decided by reading must not change before it is written. */
    private <T> T inTurn(Function<Handle, T> work) {
        return database.jdbi().inTransaction(handle -> {
            History.awaitTurn(handle);
            return work.apply(handle);
        });
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    /** What {@link #roles(Set)} wrote. */
    static Set<Role> roles(String written) {
        return Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("user_id"),
                row.getString("display_name"),
                roles(row.getString("roles")),
                row.getString("password_hash") != null,
                row.getBoolean("active"),
                Rows.instant(row, "created_at"));
    }
}
