package app.lectern.support;

import app.lectern.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The kinds of database on which everything must hold. */
public enum DatabaseKind {
    H2 {
        @Override
        public Supplier<Database> fresh(Path folder) {
            return () -> Database.h2(folder.resolve("lectern"));
        }
    },
    POSTGRESQL {
        @Override
        public Supplier<Database> fresh(Path folder) {
            String url = Server.newDatabase();
            return () -> Database.open(url, "postgres", "postgres");
        }
    };

    /**
     * A database that nobody else has.
     *
     * @param folder where an embedded one has its file
     * @return opens it, as often as is asked; each is as good as a process of its own
     */
    public abstract Supplier<Database> fresh(Path folder);

    /** One PostgreSQL for all tests of a run; it ends with the run. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final AtomicInteger COUNT = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String newDatabase() {
            String name = "test" + COUNT.incrementAndGet();
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
