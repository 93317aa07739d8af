package app.lectern.cli;

import app.lectern.SharedFiles;
import app.lectern.Sharing;
import app.lectern.Workspace;
import app.lectern.domain.RefusedException;
import app.lectern.storage.StorageAddress;
import app.lectern.store.DatabaseServer;
import app.lectern.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about a database and a folder that several machines share. */
final class DatabaseOptions {
    /** Holds the password of the database; never an argument, which everybody could read. */
    static final String PASSWORD_VARIABLE = "LECTERN_DATABASE_PASSWORD";

    @Option(
            names = "--database",
            paramLabel = "URL",
            order = CommonOptions.BEHIND_OWN + 1,
            description = "A PostgreSQL database in place of the workspace's own, as"
                    + " jdbc:postgresql://host/lectern?sslmode=verify-full. Its password is in"
                    + " LECTERN_DATABASE_PASSWORD or in a file.")
    @Nullable
    String database;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            order = CommonOptions.BEHIND_OWN + 2,
            description = "Who signs in to the database. Default: as the address says, or the system.")
    @Nullable
    String user;

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            order = CommonOptions.BEHIND_OWN + 3,
            description = "A file whose first line is the database's password.")
    @Nullable
    Path passwordFile;

    @Option(
            names = "--storage",
            paramLabel = "WHERE",
            order = CommonOptions.BEHIND_OWN + 4,
            description = "Where finished videos are: a folder that all machines see, which has the scripts' pictures"
                    + " too, or s3://bucket/prefix?endpoint=…&region=…&path-style=true. Default: the workspace.")
    @Nullable
    String storage;

    /** What is shared with other machines, as the options say. */
    Sharing sharing(Workspace workspace, Surroundings surroundings, Texts texts) {
        return sharing(database, workspace, surroundings, texts);
    }

    /** The same with another database; null is the workspace's own. */
    Sharing sharing(@Nullable String url, Workspace workspace, Surroundings surroundings, Texts texts) {
        return new Sharing(
                Optional.ofNullable(url).map(address -> server(address, surroundings, texts)),
                storage == null ? new SharedFiles(workspace) : files(storage, workspace, texts));
    }

    private static SharedFiles files(String where, Workspace workspace, Texts texts) {
        try {
            return switch (StorageAddress.parse(where)) {
                case StorageAddress.Folder folder -> new SharedFiles(mounted(folder.path(), texts));
                case StorageAddress.Bucket bucket -> new SharedFiles(workspace, Optional.of(bucket));
            };
        } catch (RefusedException e) {
            throw new CommandFailedException(texts.of(e.text()), e, ExitCode.BAD_INPUT);
        }
    }

    /** Made by nobody unasked: a folder that is not there is one that is not mounted. */
    private static Workspace mounted(Path folder, Texts texts) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw bad(texts.of("storage.no-folder", folder.toString()));
        }
        return new Workspace(folder);
    }

    private DatabaseServer server(String url, Surroundings surroundings, Texts texts) {
        if (DatabaseServer.holdsPassword(url)) {
            throw bad(texts.of("database.password-in-address", PASSWORD_VARIABLE));
        }
        if (!DatabaseServer.isAddress(url)) {
            throw bad(texts.of("database.bad-address", url));
        }
        return new DatabaseServer(url, Optional.ofNullable(user), password(surroundings, texts));
    }

    private Optional<String> password(Surroundings surroundings, Texts texts) {
        if (passwordFile == null) {
            return surroundings.variable(PASSWORD_VARIABLE);
        }
        try {
            return Files.readString(passwordFile).lines().findFirst();
        } catch (IOException e) {
            throw bad(texts.of("database.password-unreadable", passwordFile.toString(), Reason.of(e)));
        }
    }

    private static CommandFailedException bad(String words) {
        return new CommandFailedException(words, null, ExitCode.BAD_INPUT);
    }
}
