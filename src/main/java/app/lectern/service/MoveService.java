package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.CopyDamagedException;
import app.lectern.store.Database;
import app.lectern.store.DatabaseCopy;
import app.lectern.store.History;
import app.lectern.store.KeptAssets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies a workspace to what several machines share. Nothing is taken away from where it was. */
public final class MoveService {
    /**
     * Files that go along.
     *
     * @param there how they are kept here
     */
    public record Folder(Path folder, AssetStorage here, AssetStorage there) {}

    /**
     * Where to.
     *
     * @param finished the finished files; their addresses change
     * @param others all that have no address
     * @param from what the history there calls this workspace
     */
    public record Target(Database database, List<Folder> finished, List<Folder> others, Path from) {}

    /** What came there. */
    public record Moved(long rows, int files, long bytes) {}

    private final Database database;
    private final Clock clock;

    public MoveService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Copies the files and then, in one transaction, the database, whose history goes on with a line about that. When it fails or the token is cancelled, the target
     * database has nothing, and the same call copies everything again. Only an ADMIN may.
     *
     * @throws RefusedException PERMISSION_DENIED, or INVALID_REQUEST when the target database is in use,
     *     a finished file here is missing or damaged, or a table is not the same there
     * @throws app.lectern.store.CopyBrokenException when a database is lost meanwhile
     * @throws IOException when files cannot be read or written
     */
    public Moved move(User user, Target target, CancellationToken token) throws IOException {
        requireOneOf(user, "denied.move", Role.ADMIN);
        if (!database.isEmbedded()) {
            throw refused(ReasonCode.INVALID_REQUEST, "move.from-server");
        }
        DatabaseCopy copy = new DatabaseCopy(database, target.database());
        if (!copy.isTargetUnused()) {
            throw refused(ReasonCode.INVALID_REQUEST, "move.in-use");
        }
        Files files = new Files(known(), token);
        for (Folder folder : target.others()) {
            files.copy(folder);
        }
        for (Folder folder : target.finished()) {
            files.copy(folder);
            files.requireAllKnown();
        }
        token.throwIfCanceled();
        try {
            long rows = copy.copy(address -> files.addresses.getOrDefault(address, address), token::throwIfCanceled);
            Moved moved = new Moved(rows, files.count, files.bytes);
            new History(target.database()).append(event(user, target.from(), moved), clock.instant());
            return moved;
        } catch (CopyDamagedException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "move.table-differs", e.table());
        }
    }

    private static HistoryEvent event(User user, Path from, Moved moved) {
        return HistoryEvent.of(
                HistoryAction.WORKSPACE_MOVED,
                user.userId(),
                Map.of(
                        "from", from.toString(),
                        "rows", Long.toString(moved.rows()),
                        "files", Integer.toString(moved.files())));
    }

    private Map<String, KeptFile> known() {
        return new KeptAssets(database)
                .all().stream()
                        .map(KeptAsset::files)
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(KeptFile::key, file -> file));
    }

    /** What was copied so far. */
    private static final class Files {
        private final Map<String, KeptFile> known;
        private final CancellationToken token;
        private final Map<String, String> addresses = new HashMap<>();
        private final Set<String> copied = new HashSet<>();
        private int count;
        private long bytes;

        Files(Map<String, KeptFile> known, CancellationToken token) {
            this.known = known;
            this.token = token;
        }

        void copy(Folder folder) throws IOException {
            List<String> keys = new ArrayList<>();
            folder.here().forEach("", entry -> keys.add(entry.key()));
            for (String key : keys) {
                Path file = folder.folder().resolve(key);
                AssetStorage.Kept kept = folder.there().put(key, file, token);
                if (!kept.file().equals(known.getOrDefault(key, kept.file()))) {
                    throw damaged(key);
                }
                copied.add(key);
                addresses.put(file.toUri().toString(), kept.uri().toString());
                count++;
                bytes += kept.file().bytes();
            }
        }

        void requireAllKnown() {
            for (String key : known.keySet()) {
                if (!copied.contains(key)) {
                    throw damaged(key);
                }
            }
        }

        private static RefusedException damaged(String key) {
            return refused(ReasonCode.INVALID_REQUEST, "move.file-damaged", key);
        }
    }
}
