package app.lectern.store;

import static org.awaitility.Awaitility.await;

import app.lectern.support.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose file could not be written is opened anew, also for who asks so often that no connection is looked at. */
class ClosedItselfTest {
    private static final int MUCH = 200_000;
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsToldAndForgottenWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectories(folder.resolve("disk")))) {
            // what was made just before the disk is full may be lost
            try (Database database = Database.h2(folder.resolve("disk/lectern"))) {
                database.jdbi().useHandle(handle -> handle.execute("create table word (text varchar)"));
            }
            fillAndRecover(disk);
        }
    }

    private void fillAndRecover(SmallDisk disk) throws IOException {
        try (Database database = Database.h2(folder.resolve("disk/lectern"))) {
            disk.suffer(SmallDisk.Trouble.FULL);
            await().pollInterval(OFTEN)
                    .until(() ->
                            trouble(database).flatMap(Database::diskTrouble).isPresent());
            disk.recover();
            // for a while: after the first failure it goes on in memory until it closes itself
            await().pollInterval(OFTEN)
                    .during(Duration.ofSeconds(2))
                    .until(() -> trouble(database).isEmpty());
        }
    }

    private static Optional<JdbiException> trouble(Database database) {
        try {
            database.jdbi().useHandle(handle -> handle.execute("insert into word values (?)", "a".repeat(MUCH)));
            return Optional.empty();
        } catch (JdbiException e) {
            return Optional.of(e);
        }
    }
}
