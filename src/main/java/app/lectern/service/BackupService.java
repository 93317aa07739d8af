package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedFile;
import app.lectern.store.Database;
import app.lectern.store.History;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/** Backs a workspace up while it is worked in. Thread-safe. */
public final class BackupService {
    private static final int KEPT_DAYS = 7;
    private static final String FOLDER = "backups";
    private static final String DAILY = "lectern-";

    /**
     * What a backup holds.
     *
     * @param bytes of its file
     */
    public record Made(Path file, int files, long bytes) {}

    private final Database database;
    private final Path root;
    private final History history;
    private final Clock clock;

    /** Backs up what is under {@code root}. */
    public BackupService(Database database, Path root, Clock clock) {
        this.database = database;
        this.root = root;
        this.history = new History(database);
        this.clock = clock;
    }

    /**
     * Writes the whole workspace into one file, which appears whole or not at all; a file that is there gives way. Only an
     * ADMIN may.
     *
     * @throws IOException when the file cannot be written, or the workspace not be read
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST when the database is a server's
     */
    public Made backup(User user, Path file, CancellationToken token) throws IOException {
        requireOneOf(user, "denied.backup", Role.ADMIN);
        Made made = write(file, true, token);
        history.append(
                HistoryEvent.of(
                        HistoryAction.BACKED_UP,
                        user.userId(),
                        Map.of("file", file.toString(), "files", Integer.toString(made.files()))),
                clock.instant());
        return made;
    }

    /**
     * Makes today's backup of everything but finished videos, which lie beside it and can be rendered again, and removes
     * those of more than a week ago. Nothing happens when there is one of today, or when the database is a server's.
     *
     * @param today as the people here count days
     * @throws IOException when it cannot be written
     */
    public void daily(LocalDate today, CancellationToken token) throws IOException {
        Path folder = root.resolve(FOLDER);
        Path file = folder.resolve(DAILY + today + ".zip");
        if (!Files.exists(file) && database.isEmbedded()) {
            write(file, false, token);
            removeAllBut(KEPT_DAYS, folder);
        }
    }

    /** The newest daily backup of a workspace, which need not be open; empty when there is none to be found. */
    public static Optional<Path> newest(Path root) {
        try {
            return dailyOnes(root.resolve(FOLDER)).stream().findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The newest first. */
    private static List<Path> dailyOnes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(DAILY + "\\d{4}-\\d\\d-\\d\\d\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void removeAllBut(int newest, Path folder) throws IOException {
        List<Path> daily = dailyOnes(folder);
        for (Path old : daily.subList(Math.min(newest, daily.size()), daily.size())) {
            Files.deleteIfExists(old);
        }
    }

    private Made write(Path file, boolean videos, CancellationToken token) throws IOException {
        if (!database.isEmbedded()) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.server");
        }
        int files = PlacedFile.at(file, part -> {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                return new BackupWriter(root, zip, token)
                        .write(database, part, videos, clock.instant())
                        .files()
                        .size();
            }
        });
        return new Made(file, files, Files.size(file));
    }
}
