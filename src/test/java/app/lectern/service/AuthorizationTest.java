package app.lectern.service;

import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.service.AuthorizationTable.Cell;
import app.lectern.service.AuthorizationTable.Line;
import app.lectern.service.AuthorizationTable.Situation;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every operation, every role, every situation, as docs/authorization.md has them, on a team's workspace. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("AuthorizationTest")
class AuthorizationTest {
    @TempDir
    static Path root;

    private static final int FINISHED = 50;
    private static final GatedNarrator NARRATOR = new GatedNarrator();
    private static Lectern lectern;
    private static AuthorizationOperations operations;

    @BeforeAll
    static void open() throws Exception {
        List<String> finished = TestLectern.finishedVideos(root, FINISHED);
        TestLectern.makeTeam(root);
        NARRATOR.close();
        lectern = TestLectern.open(root, Clock.systemUTC(), NARRATOR);
        operations = new AuthorizationOperations(lectern, finished);
        operations.holdTheQueue(NARRATOR);
    }

    @AfterAll
    static void close() {
        lectern.close();
    }

    @Test
    void theTableAndTheOperationsAreTheSame() throws Exception {
        assertThat(AuthorizationTable.read().stream().map(Line::operation))
                .containsExactlyInAnyOrderElementsOf(operations.names());
    }

    @TestFactory
    Stream<DynamicContainer> everyOperation() throws Exception {
        return AuthorizationTable.read().stream().map(line -> dynamicContainer(line.operation(), tests(line)));
    }

    private static List<DynamicTest> tests(Line line) {
        List<DynamicTest> tests = new ArrayList<>();
        List<Optional<Role>> roles =
                new ArrayList<>(Arrays.stream(Role.values()).map(Optional::of).toList());
        roles.add(Optional.empty());
        for (Optional<Role> role : roles) {
            for (Situation situation : Situation.values()) {
                if (situation != Situation.UNKNOWN || line.unknown().isPresent()) {
                    String name = role.map(Role::name).orElse("nobody") + " " + situation;
                    tests.add(dynamicTest(name, () -> check(line, role, situation)));
                }
            }
        }
        return tests;
    }

    private static void check(Line line, Optional<Role> role, Situation situation) {
        User actor = new User("actor", role.map(Set::of).orElse(Set.of()));
        Runnable call = operations.prepare(line.operation(), actor, situation);
        Cell cell = role.map(line::cell).orElse(Cell.NO);
        Optional<ReasonCode> refusal = expected(line, cell, situation);
        if (refusal.isPresent()) {
            refused(refusal.get(), call::run);
        } else {
            call.run();
        }
    }

    private static Optional<ReasonCode> expected(Line line, Cell cell, Situation situation) {
        boolean denied = switch (cell) {
            case NO -> true;
            case YES -> false;
            case OWN -> situation == Situation.OTHERS;
            case OWN_ONLY -> situation == Situation.OTHERS || situation == Situation.UNKNOWN;
            case OTHERS -> situation == Situation.OWN;
        };
        if (denied) {
            return Optional.of(ReasonCode.PERMISSION_DENIED);
        }
        return switch (situation) {
            case UNKNOWN -> line.unknown();
            case EXPIRED -> line.expired();
            case OWN, OTHERS -> Optional.empty();
        };
    }
}
