package app.lectern.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that tells one story on H2 and on PostgreSQL. */
interface OnBothDatabases {
    /** What happens on an empty database. */
    void story(Database database) throws Exception;

    @Test
    default void onH2(@TempDir Path folder) throws Exception {
        try (Database database = Database.h2(folder.resolve("story"))) {
            story(database);
        }
    }

    @Test
    default void onPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Database database =
                        Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
            story(database);
        }
    }
}
