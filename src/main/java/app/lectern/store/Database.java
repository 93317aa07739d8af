package app.lectern.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One open database with the newest schema. Close it last. */
public final class Database implements AutoCloseable {
    private static final Set<Integer> DISK =
            Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_READ_ONLY);
    private static final Set<Integer> FILE = Set.of(DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED);
    private static final Set<Integer> HELD = Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1);
    /** The second one: it does not expect such a file, and fails somewhere. */
    private static final Set<Integer> DAMAGED = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1);

    /** A file in which the schema was not made to its end is smaller, bytes; H2 takes a file of zeros for a new one. */
    private static final long SURELY_USED = 256 * 1024;

    private static final int USUAL_CONNECTIONS = 8;
    private static final int SERVER_CONNECTIONS = 16;
    /**
     * For how long after its use the pool takes a connection as good without asking it, in ms. A server may end it at any time,
     * so there it is always asked. An embedded database ends for one reason, which has to be told; see {@link ClosedItself}.
     */
    private static final String TRUSTED = "com.zaxxer.hikari.aliveBypassWindowMs";

    private static final Duration KEEP_ALIVE = Duration.ofMinutes(2);

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Database(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /**
     * Opens the embedded database in a file, and makes it when it is not there.
     *
     * @param file without the suffix {@code .mv.db}
     * @throws WorkspaceInUseException when another process holds the file
     * @throws DatabaseDamagedException when what is in it cannot be read
     */
    public static Database h2(Path file) {
        String path = file.toAbsolutePath().toString().replace('\\', '/').replace(";", "\\;");
        Path stored = Path.of(file.toAbsolutePath() + ".mv.db");
        long size = stored.toFile().length();
        // no DB_CLOSE_ON_EXIT: on Ctrl+C the running render's last write must still find the database open
        HikariConfig config = config(
                "jdbc:h2:file:" + path
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                USUAL_CONNECTIONS);
        config.setUsername("sa");
        config.setPassword("");
        return open(config, Database::refusal, size > SURELY_USED);
    }

    /**
     * Opens a database by its JDBC address and brings its schema up to date.
     *
     * @throws WorkspaceInUseException when it is an H2 file that another process holds
     */
    public static Database open(String url, String user, String password) {
        HikariConfig config = config(url, USUAL_CONNECTIONS);
        config.setUsername(user);
        config.setPassword(password);
        return open(config, Database::refusal, false);
    }

    /**
     * Opens the database of a server and brings its schema up to date. Connections that are lost later are made again;
     * whoever needs one then waits for it, half a minute at most.
     *
     * @throws DatabaseUnreachableException when there is no connection
     */
    public static Database server(DatabaseServer server) {
        HikariConfig config = config(server.url(), SERVER_CONNECTIONS);
        server.user().ifPresent(config::setUsername);
        server.password().ifPresent(config::setPassword);
        config.addDataSourceProperty("ApplicationName", "lectern");
        // a server that vanished without a word: a minute without an answer ends the connection
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        return open(config, DatabaseUnreachableException::new, false);
    }

    private static HikariConfig config(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setPoolName("lectern");
        // the first connection is made here, so that a refusal comes at once and with its cause
        config.setInitializationFailTimeout(1);
        return config;
    }

    private static Database open(HikariConfig config, UnaryOperator<RuntimeException> refusal, boolean used) {
        HikariDataSource source = connect(config, refusal);
        try {
            if (migrate(source, used)) {
                // H2 checks "in (…)" through the connection that made the table: it must not be one that ends before
                // the database
                source.close();
                source = connect(config, refusal);
            }
            return new Database(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** One at a time: what the pool trusts is set for the whole process, and read when a pool is made. */
    private static synchronized HikariDataSource connect(HikariConfig config, UnaryOperator<RuntimeException> refusal) {
        System.setProperty(TRUSTED, config.getJdbcUrl().startsWith("jdbc:h2:") ? "500" : "-1");
        ClosedItself closed = new ClosedItself();
        config.setExceptionOverride(closed);
        try {
            HikariDataSource source = new HikariDataSource(config);
            closed.watch(source);
            return source;
        } catch (RuntimeException e) {
            throw refusal.apply(e);
        }
    }

    /** Tells whether the schema was not the newest. */
    private static boolean migrate(HikariDataSource source, boolean used) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .javaMigrations(new V4__ScriptFingerprints())
                .load();
        if (used && flyway.info().current() == null) {
            throw new DatabaseDamagedException(new IllegalStateException("nothing is found in it"));
        }
        return flyway.migrate().migrationsExecuted > 0;
    }

    private static RuntimeException refusal(RuntimeException e) {
        if (withCode(e, HELD).isPresent()) {
            return new WorkspaceInUseException(e);
        }
        Optional<UncheckedIOException> disk = diskTrouble(e);
        if (disk.isPresent()) {
            return disk.get();
        }
        return withCode(e, DAMAGED).isPresent() ? new DatabaseDamagedException(e) : e;
    }

    /** The failure of an embedded database's disk that is behind a failure. */
    public static Optional<UncheckedIOException> diskTrouble(Throwable e) {
        return withCode(e, DISK)
                .<Throwable>map(sql -> sql)
                .or(() -> fileFailure(e))
                .map(disk -> new UncheckedIOException(new IOException(disk.getMessage(), e)));
    }

    /** What an embedded database said with one of these codes. */
    private static Optional<SQLException> withCode(Throwable e, Set<Integer> codes) {
        return behind(e, SQLException.class)
                .filter(sql -> codes.contains(sql.getErrorCode()))
                .findFirst();
    }

    /** Why an embedded database has closed itself, when that was its file: SQL's code does not tell. */
    private static Optional<MVStoreException> fileFailure(Throwable e) {
        return behind(e, MVStoreException.class)
                .filter(file -> FILE.contains(file.getErrorCode()))
                .findFirst();
    }

    private static <T extends Throwable> Stream<T> behind(Throwable e, Class<T> kind) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * Writes a consistent copy of an embedded database while others go on working with it.
     *
     * @param zip a file that is not there yet; holds {@code lectern.mv.db} then
     * @throws IOException when it cannot be written
     */
    public void copyTo(Path zip) throws IOException {
        String quoted = "'" + zip.toAbsolutePath().toString().replace("'", "''") + "'";
        try {
            jdbi.useHandle(handle -> handle.execute("backup to " + quoted));
        } catch (JdbiException e) {
            throw new IOException(e);
        }
    }

    /** Connections for who brings SQL of their own. */
    public DataSource source() {
        return source;
    }

    /** Whether no other process can have this database open. */
    public boolean isEmbedded() {
        return source.getJdbcUrl().startsWith("jdbc:h2:file:");
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        source.close();
    }
}
