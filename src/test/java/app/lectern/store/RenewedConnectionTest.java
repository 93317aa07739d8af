package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections are renewed while a workspace is open: what the first of them set up goes on working. */
class RenewedConnectionTest {
    private static final String PERSON =
            "insert into person (user_id, folded_id, display_name, roles, active, failed_tries,"
                    + " created_at) values ('kim', 'kim', '김', 'AUTHOR', true, 0, current_timestamp)";
    private static final String TOKEN =
            "insert into access_token (token_id, user_id, kind, sha256, label, created_at, expires_at)"
                    + " values ('t', 'kim', 'SESSION', 's', '', current_timestamp, current_timestamp)";

    @TempDir
    Path folder;

    @Test
    void theSchemaOutlivesWhoMadeIt() throws SQLException {
        Path file = folder.resolve("lectern");
        Database first = Database.h2(file);
        try (Connection renewed = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                Statement statement = renewed.createStatement()) {
            first.close();
            assertThat(statement.executeUpdate(PERSON)).isOne();
            assertThat(statement.executeUpdate(TOKEN)).isOne();
        }
    }
}
