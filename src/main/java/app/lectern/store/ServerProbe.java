package app.lectern.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out soon whether a database server answers, on a connection of its own: those of the pool wait half a minute for a
 * server that comes back. Owned by one thread.
 */
public final class ServerProbe implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProbe.class);
    private static final int PATIENCE_SECONDS = 3;

    private final DatabaseServer server;
    private @Nullable Connection connection;

    public ServerProbe(DatabaseServer server) {
        this.server = server;
    }

    /** Whether the server answers now; takes some seconds when it does not. */
    public boolean answers() {
        Connection known = connection;
        try {
            if (known != null && known.isValid(PATIENCE_SECONDS)) {
                return true;
            }
            // that connection is gone, which says nothing of the server
            close();
            connection = connect();
            return true;
        } catch (SQLException e) {
            LOG.debug("No answer", e);
            return false;
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        server.user().ifPresent(user -> properties.setProperty("user", user));
        server.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "lectern-watch");
        for (String timeout : new String[] {"loginTimeout", "connectTimeout", "socketTimeout"}) {
            properties.setProperty(timeout, Integer.toString(PATIENCE_SECONDS));
        }
        return DriverManager.getConnection(server.url(), properties);
    }

    @Override
    public void close() {
        Connection known = connection;
        connection = null;
        if (known != null) {
            try {
                known.close();
            } catch (SQLException e) {
                LOG.debug("Was closed already", e);
            }
        }
    }
}
