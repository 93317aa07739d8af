package app.lectern.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Copies all rows of a database into one that holds nothing yet, of the same schema but perhaps another make: as they were
 * at one moment, in one transaction, and proved by check sums before it ends.
 */
public final class DatabaseCopy {
    private static final int ROWS_AT_ONCE = 500;
    /** What nobody has used has no people, no videos and no history; a fresh schema has some rows besides. */
    private static final List<String> FILLED_BY_USE = List.of("person", "video", "history");

    private final Database from;
    private final Database to;

    public DatabaseCopy(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** Whether nobody has worked in the target yet. */
    public boolean isTargetUnused() {
        return to.jdbi()
                .withHandle(handle -> FILLED_BY_USE.stream()
                        .allMatch(table -> handle.createQuery("select count(*) from " + table)
                                        .mapTo(Long.class)
                                        .one()
                                == 0));
    }

    /**
     * Copies everything, or nothing.
     *
     * @param address gives the new address of a finished file
     * @param progress called every few hundred rows; what it throws ends the copying
     * @return how many rows
     * @throws CopyDamagedException when a table is not the same afterwards
     * @throws CopyBrokenException when one of the two databases is lost or refuses a row
     */
    public long copy(UnaryOperator<String> address, Runnable progress) {
        try (Handle source = from.jdbi().open();
                Handle target = to.jdbi().open()) {
            // at this level H2 shows a reader one moment, while writers go on beside it
            source.setTransactionIsolationLevel(TransactionIsolationLevel.SERIALIZABLE);
            source.begin();
            target.begin();
            long rows = copy(source.getConnection(), target.getConnection(), address, progress);
            target.commit();
            source.rollback();
            return rows;
        } catch (SQLException | JdbiException e) {
            throw new CopyBrokenException(e);
        }
    }

    private static long copy(Connection from, Connection to, UnaryOperator<String> address, Runnable progress)
            throws SQLException {
        List<CopiedTable> tables = tables(from, address);
        for (CopiedTable table : tables.reversed()) {
            execute(to, "delete from " + table.name());
        }
        long rows = 0;
        for (CopiedTable table : tables) {
            rows += copy(table, from, to, progress);
        }
        return rows;
    }

    private static long copy(CopiedTable table, Connection from, Connection to, Runnable progress) throws SQLException {
        progress.run();
        RowSum sent = new RowSum();
        try (Statement read = from.createStatement();
                PreparedStatement write = to.prepareStatement(table.insert())) {
            read.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = read.executeQuery(table.select())) {
                while (row.next()) {
                    List<@Nullable Object> values = table.values(row);
                    sent.add(values);
                    table.bind(write, values);
                    write.addBatch();
                    if (sent.rows() % ROWS_AT_ONCE == 0) {
                        write.executeBatch();
                        progress.run();
                    }
                }
            }
            write.executeBatch();
        }
        for (String restart : table.restarts(to)) {
            execute(to, restart);
        }
        if (!sum(table.asItIs(), to).isOf(sent)) {
            throw new CopyDamagedException(table.name());
        }
        return sent.rows();
    }

    private static RowSum sum(CopiedTable table, Connection in) throws SQLException {
        RowSum sum = new RowSum();
        try (Statement read = in.createStatement()) {
            read.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = read.executeQuery(table.select())) {
                while (row.next()) {
                    sum.add(table.values(row));
                }
            }
        }
        return sum;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Each after those that its rows refer to. */
    private static List<CopiedTable> tables(Connection from, UnaryOperator<String> address) throws SQLException {
        DatabaseMetaData schema = from.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet tables = schema.getTables(null, "public", "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.startsWith("flyway_")) {
                    names.add(name);
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        for (String name : names) {
            addAfterParents(schema, name, ordered, new HashSet<>());
        }
        List<CopiedTable> copied = new ArrayList<>();
        for (String name : ordered) {
            copied.add(CopiedTable.of(schema, name, address));
        }
        return copied;
    }

    private static void addAfterParents(DatabaseMetaData schema, String name, Set<String> ordered, Set<String> under)
            throws SQLException {
        if (!under.add(name)) {
            return; // a table that refers to itself
        }
        List<String> parents = new ArrayList<>();
        try (ResultSet keys = schema.getImportedKeys(null, "public", name)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String parent : parents) {
            addAfterParents(schema, parent, ordered, under);
        }
        ordered.add(name);
    }
}
