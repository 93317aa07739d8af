package app.lectern.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are copied.
 *
 * @param address gives the new address of a finished file
 */
record CopiedTable(String name, List<Column> columns, UnaryOperator<String> address) {
    private static final Set<String> ADDRESSES = Set.of("video_url", "thumbnail_url", "subtitle_url");

    /**
     * A column.
     *
     * @param type of {@link Types}
     * @param counted whether the database numbers the rows in it
     */
    record Column(String name, int type, boolean counted) {}

    static CopiedTable of(DatabaseMetaData schema, String name, UnaryOperator<String> address) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = schema.getColumns(null, "public", name, "%")) {
            while (found.next()) {
                columns.add(new Column(
                        found.getString("COLUMN_NAME"),
                        found.getInt("DATA_TYPE"),
                        "YES".equals(found.getString("IS_AUTOINCREMENT"))));
            }
        }
        return new CopiedTable(name, columns, address);
    }

    /** The same, whose addresses stay. */
    CopiedTable asItIs() {
        return new CopiedTable(name, columns, UnaryOperator.identity());
    }

    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        String places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String numbers = columns.stream().anyMatch(Column::counted) ? " overriding system value" : "";
        return "insert into " + name + " (" + names() + ")" + numbers + " values (" + places + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The values of a row in types that all databases have in common. */
    List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = value(row, i + 1, column.type());
            values.add(
                    value instanceof String text && name.equals("video_asset") && ADDRESSES.contains(column.name())
                            ? address.apply(text)
                            : value);
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int at, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(at);
            case Types.DOUBLE -> row.getDouble(at);
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(at);
            case Types.DATE -> row.getObject(at, LocalDate.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> time(row, at);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(at);
            default -> row.getString(at);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable OffsetDateTime time(ResultSet row, int at) throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    void bind(PreparedStatement insert, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    /** Lets numbers go on after the highest there is. */
    List<String> restarts(Connection in) throws SQLException {
        List<String> restarts = new ArrayList<>();
        for (Column column : columns) {
            if (column.counted()) {
                restarts.add("alter table " + name + " alter column " + column.name() + " restart with "
                        + (highest(in, column.name()) + 1));
            }
        }
        return restarts;
    }

    private long highest(Connection in, String column) throws SQLException {
        try (Statement statement = in.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(" + column + "), 0) from " + name)) {
            row.next();
            return row.getLong(1);
        }
    }
}
