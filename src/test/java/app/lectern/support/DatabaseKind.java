package app.lectern.support;

import app.lectern.SharedFiles;
import app.lectern.Sharing;
import app.lectern.Workspace;
import app.lectern.store.Database;
import app.lectern.store.DatabaseServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
            DatabaseServer server = Server.newDatabase();
            return () -> Database.server(server);
        }

        @Override
        public Sharing sharing(Path root) {
            return new Sharing(Optional.of(Server.of(root)), new SharedFiles(new Workspace(root)));
        }
    };

    /** The kind that tests of whole workspaces run on: H2, or with {@code -Dlectern.test.database=postgresql} the other. */
    public static DatabaseKind ofThisRun() {
        return valueOf(System.getProperty("lectern.test.database", "h2").toUpperCase(Locale.ROOT));
    }

    /** Where a workspace of tests has its rows: always the same for the same folder. */
    public Sharing sharing(Path root) {
        return Sharing.none(new Workspace(root));
    }

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
        private static final Map<Path, DatabaseServer> KNOWN = new ConcurrentHashMap<>();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DatabaseServer of(Path root) {
            return KNOWN.computeIfAbsent(root.toAbsolutePath(), _ -> newDatabase());
        }

        private static DatabaseServer newDatabase() {
            String name = "test" + COUNT.incrementAndGet();
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            String url = "jdbc:postgresql://localhost:%d/%s".formatted(POSTGRES.getPort(), name);
            return new DatabaseServer(url, Optional.of("postgres"), Optional.of("postgres"));
        }
    }
}
