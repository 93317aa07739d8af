package app.lectern.store;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The secret of a session that a person wants to go on with next time: one file a workspace among the person's own
 * settings, never in the workspace, which only its owner may read. Safe for use by many threads and processes.
 */
public final class RememberedSession {
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final Path file;

    /**
     * The session of one workspace.
     *
     * @param folder for the sessions of all workspaces, made when the first is kept
     * @param workspace the workspace's folder
     */
    public RememberedSession(Path folder, Path workspace) {
        this.folder = folder;
        this.file = folder.resolve(
                Fingerprint.sha256(workspace.toAbsolutePath().normalize().toString()));
    }

    /**
     * The secret, when there is one.
     *
     * @throws RefusedException PERMISSION_DENIED when others could have read it
     * @throws IOException when the file cannot be read
     */
    public Optional<String> read() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (isOpenToOthers()) {
            throw new RefusedException(
                    ReasonCode.PERMISSION_DENIED, Message.of("session.open-to-others", file.toString()));
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            // forgotten in the same moment
            return Optional.empty();
        }
    }

    /** Keeps a secret in place of an older one. */
    public void save(String secret) throws IOException {
        Files.createDirectories(folder);
        protect(folder, OWNERS_FOLDER);
        Path part = Files.createTempFile(folder, "session", ".part");
        try {
            protect(part, OWNERS_FILE);
            Files.writeString(part, secret);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Forgets the secret, if there is one. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static void protect(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(permissions);
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private boolean isOpenToOthers() throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            return !OWNERS_FILE.containsAll(posix.readAttributes().permissions());
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) {
            return false;
        }
        UserPrincipal owner = acl.getOwner();
        return acl.getAcl().stream()
                .anyMatch(entry ->
                        entry.type() == AclEntryType.ALLOW && !entry.principal().equals(owner));
    }
}
