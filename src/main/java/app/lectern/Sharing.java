package app.lectern;

import app.lectern.store.Database;
import app.lectern.store.DatabaseServer;
import java.io.IOException;
import java.util.Optional;

/**
 * What several machines may have in common.
 *
 * @param database a server that all of them work on; empty for the workspace's own database, which one process holds
 * @param files what all of them see
 */
public record Sharing(Optional<DatabaseServer> database, SharedFiles files) {
    /** Nothing: the workspace has all of its own. */
    public static Sharing none(Workspace workspace) {
        return new Sharing(Optional.empty(), new SharedFiles(workspace));
    }

    Database open(Workspace workspace) {
        return database.map(Database::server).orElseGet(() -> Database.h2(workspace.database()));
    }

    WorkFolder work(Workspace workspace) throws IOException {
        // the database's lock is ours then, so whatever lies there was left by a process that is gone
        return database.isEmpty() ? WorkFolder.alone(workspace.work()) : WorkFolder.among(workspace.work());
    }
}
