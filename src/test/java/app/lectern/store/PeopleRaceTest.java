package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.AccessToken;
import app.lectern.domain.account.AccessToken.Kind;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many threads race for the same people, on H2 and on PostgreSQL. */
class PeopleRaceTest implements OnBothDatabases {
    private static final int THREADS = 16;
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final HistoryEvent EVENT = HistoryEvent.of(HistoryAction.PERSON_ADDED, "test", Map.of());

    @Override
    public void story(Database database) throws Exception {
        People people = new People(database);
        assertThat(won(i -> () -> people.insertFirst(person("p" + i), "hash", EVENT)))
                .isEqualTo(1);
        assertThat(won(i -> () -> people.insert(person(i % 2 == 0 ? "Anna" : "anna"), "hash", EVENT)))
                .isEqualTo(1);
        List<String> admins = people.all().stream().map(Person::userId).toList();
        assertThat(won(i -> () -> people.active(admins.get(i % 2), false, EVENT, NOW)))
                .isPositive();
        assertThat(people.all()).filteredOn(Person::active).hasSize(1);
        String left = people.all().stream()
                .filter(Person::active)
                .findFirst()
                .orElseThrow()
                .userId();
        assertThat(people.roles(left, Set.of(Role.AUTHOR), true, EVENT, NOW)).isFalse();
        tries(new Credentials(database), left);
        sessions(database, left);
    }

    private static void tries(Credentials credentials, String name) throws Exception {
        Credentials.Credential seen = credentials.find(name).orElseThrow();
        assertThat(won(_ -> () -> credentials.countTry(seen, NOW.plusSeconds(60), NOW)))
                .isEqualTo(1);
        Credentials.Credential locked = credentials.find(name).orElseThrow();
        assertThat(locked.failedTries()).isEqualTo(1);
        assertThat(credentials.countTry(locked, null, NOW.plusSeconds(59))).isFalse();
        assertThat(credentials.countTry(locked, null, NOW.plusSeconds(60))).isTrue();
    }

    private static void sessions(Database database, String name) {
        Credentials credentials = new Credentials(database);
        AccessTokens tokens = new AccessTokens(database);
        for (String id : new String[] {"s1", "s2"}) {
            AccessToken session = new AccessToken(id, name, Kind.SESSION, "", NOW, NOW.plusSeconds(60), null, null);
            assertThat(credentials.begin(session, "sha-" + id, "another", EVENT))
                    .isFalse();
            assertThat(credentials.begin(session, "sha-" + id, "hash", EVENT)).isTrue();
        }
        assertThat(tokens.use("sha-s1", Kind.SESSION, NOW)).map(User::userId).contains(name);
        assertThat(tokens.use("sha-s1", Kind.BEARER, NOW)).isEmpty();
        credentials.change(name, "hash-2", "sha-s2", EVENT, NOW);
        assertThat(tokens.use("sha-s1", Kind.SESSION, NOW)).isEmpty();
        assertThat(tokens.use("sha-s2", Kind.SESSION, NOW.plusSeconds(59))).isPresent();
        assertThat(tokens.use("sha-s2", Kind.SESSION, NOW.plusSeconds(60))).isEmpty();
        assertThat(tokens.list(Kind.SESSION, name)).hasSize(2);
        assertThat(tokens.list(Kind.BEARER, null)).isEmpty();
    }

    private static Person person(String name) {
        return new Person(name, name, Set.of(Role.ADMIN), true, true, NOW);
    }

    private static long won(IntFunction<Callable<Boolean>> contender) throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(contender.apply(i));
        }
        long won = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> future : executor.invokeAll(all)) {
                won += future.get() ? 1 : 0;
            }
        }
        return won;
    }
}
