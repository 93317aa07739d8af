package app.lectern;

import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.MoveService;
import app.lectern.service.MoveService.Folder;
import app.lectern.storage.LocalStorage;
import app.lectern.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Copies the workspace of one machine to what several machines share. */
public final class WorkspaceMove {
    private WorkspaceMove() {}

    /**
     * Copies the database and, where they are to be elsewhere, the files. The workspace stays as it is.
     *
     * @param lectern an open workspace with a database of its own, in which nothing renders
     * @param to a server's database, and where finished files, pictures and logs are to be
     * @throws app.lectern.domain.RefusedException as {@link MoveService#move} says
     * @throws app.lectern.store.DatabaseUnreachableException when there is no connection
     * @throws IOException when files cannot be read or written
     */
    public static MoveService.Moved move(Lectern lectern, User user, Sharing to, CancellationToken token)
            throws IOException {
        Workspace here = lectern.config().workspace();
        try (Database target = to.open(here)) {
            return new MoveService(lectern.database(), lectern.config().clock())
                    .move(
                            user,
                            new MoveService.Target(
                                    target, finished(here, to.files()), others(here, to.files()), here.root()),
                            token);
        }
    }

    private static List<Folder> finished(Workspace here, SharedFiles there) {
        boolean stay = there.bucket().isEmpty() && there.folder().equals(here);
        return stay ? List.of() : List.of(new Folder(here.assets(), new LocalStorage(here.assets()), there.storage()));
    }

    private static List<Folder> others(Workspace here, SharedFiles there) {
        return there.folder().equals(here)
                ? List.of()
                : List.of(folder(here.pictures(), there.pictures()), folder(here.renderLogs(), there.renderLogs()));
    }

    private static Folder folder(Path from, Path to) {
        return new Folder(from, new LocalStorage(from), new LocalStorage(to));
    }
}
