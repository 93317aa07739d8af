package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Sharing;
import app.lectern.WorkspaceMove;
import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.StorageException;
import app.lectern.service.MoveService;
import app.lectern.store.CopyBrokenException;
import app.lectern.store.DatabaseUnreachableException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lectern workspace move}: ends 0, 1 when something cannot be reached, read or written, 2 when refused, 130 when
 * interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(
        name = "move",
        description = "Copies the whole workspace into an unused PostgreSQL database, and with --storage its files to"
                + " where all machines find them. Every table and every finished file is proved by check sums. The"
                + " workspace stays as it is.")
final class WorkspaceMoveCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The database, as jdbc:postgresql://host/lectern. --database-user and"
                    + " --database-password-file are about it.")
    private String to;

    @Override
    public Integer call() throws Exception {
        if (common.database.database != null) {
            throw new CommandFailedException(common.texts().of("move.from-server"), null, ExitCode.BAD_INPUT);
        }
        // checked before the workspace is opened, so that nobody signs in for nothing
        Sharing target =
                common.database.sharing(to, common.workspaceOrDefault(), common.surroundings(), common.texts());
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            LecternConfig here = LecternConfig.of(common.workspaceOrDefault(), common.locale())
                    .withoutRenders();
            return common.call(here, (lectern, user) -> move(lectern, user, target, token));
        }
    }

    private int move(Lectern lectern, User user, Sharing target, CancellationToken token) {
        try {
            MoveService.Moved moved = WorkspaceMove.move(lectern, user, target, token);
            print("move.done", moved.rows(), moved.files(), moved.bytes() / MEGABYTE);
            print("move.next", to);
            return ExitCode.OK;
        } catch (CancellationException _) {
            return ExitCode.CANCELED;
        } catch (DatabaseUnreachableException e) {
            throw new CommandFailedException(
                    common.texts().of("database.unreachable", to, String.valueOf(e.getMessage())), e);
        } catch (CopyBrokenException e) {
            throw new CommandFailedException(common.texts().of("move.broken", to, String.valueOf(e.getMessage())), e);
        } catch (StorageException e) {
            throw new CommandFailedException(common.texts().of(e.text()), e);
        } catch (IOException e) {
            throw new CommandFailedException(
                    common.texts()
                            .of(DiskTrouble.of(lectern.config().workspace().root(), e)),
                    e);
        }
    }

    private void print(String key, Object... arguments) {
        spec.commandLine().getOut().println(common.texts().of(key, arguments));
    }
}
