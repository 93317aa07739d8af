package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.support.DatabaseKind;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken off leaves nothing in the target, and the same copy can be made then. */
class DatabaseCopyTest {
    private static final String PERSON =
            "insert into person (user_id, folded_id, display_name, roles, active, failed_tries, created_at)"
                    + " values ('kim', 'kim', '김', 'AUTHOR', true, 0, current_timestamp)";

    @TempDir
    Path folder;

    private Database from;
    private Database to;
    private DatabaseCopy copy;

    @BeforeEach
    void open() {
        from = Database.h2(folder.resolve("from"));
        to = DatabaseKind.POSTGRESQL.fresh(folder).get();
        copy = new DatabaseCopy(from, to);
        from.jdbi().useHandle(handle -> handle.execute(PERSON));
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private long copy(Runnable progress) {
        return copy.copy(UnaryOperator.identity(), progress);
    }

    private void everythingIsCopiedNow() {
        assertThat(copy.isTargetUnused()).isTrue();
        assertThat(copy(() -> {})).isPositive();
        assertThat(copy.isTargetUnused()).isFalse();
    }

    @Test
    void stoppedInTheMiddle() {
        AtomicInteger tables = new AtomicInteger();
        assertThatThrownBy(() -> copy(() -> {
                    if (tables.incrementAndGet() == 6) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        everythingIsCopiedNow();
    }

    @Test
    void theServerEndsTheConnection() {
        AtomicInteger tables = new AtomicInteger();
        assertThatThrownBy(() -> copy(() -> {
                    if (tables.incrementAndGet() == 6) {
                        to.jdbi().useHandle(DatabaseCopyTest::endAllOthers);
                    }
                }))
                .isInstanceOf(CopyBrokenException.class)
                .message()
                .isNotBlank();
        everythingIsCopiedNow();
    }

    private static void endAllOthers(org.jdbi.v3.core.Handle handle) {
        handle.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }
}
