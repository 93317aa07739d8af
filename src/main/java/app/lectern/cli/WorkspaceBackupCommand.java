package app.lectern.cli;

import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.service.BackupService;
import app.lectern.store.WorkspaceInUseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern workspace backup}: the whole workspace as one file. Ends 0, 1 when it cannot be written, 2 when refused,
 * 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(
        name = "backup",
        description = "Writes the whole workspace, database, pictures and finished videos, into one ZIP file with check"
                + " sums. Renders may go on meanwhile.")
final class WorkspaceBackupCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "Where to; a file that is there gives way.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            return common.call((lectern, user) -> backup(lectern.backups(), user, token));
        } catch (CommandFailedException e) {
            throw e.getCause() instanceof WorkspaceInUseException ? held(e) : e;
        }
    }

    /** Whoever holds the workspace backs it up too. */
    private CommandFailedException held(CommandFailedException e) {
        Path root = common.workspaceOrDefault().root();
        String newest = BackupService.newest(root)
                .map(backup -> common.texts().of("backup.in-use-newest", backup.toString()))
                .orElseGet(() -> common.texts().of("backup.in-use-none"));
        return new CommandFailedException(
                common.texts().of("backup.in-use", root.toString()) + " " + newest, e.getCause());
    }

    private int backup(BackupService backups, User user, CancellationToken token) {
        Path target = file.toAbsolutePath().normalize();
        try {
            BackupService.Made made = backups.backup(user, target, token);
            spec.commandLine()
                    .getOut()
                    .println(common.texts()
                            .of("backup.made", made.file().toString(), made.files(), made.bytes() / MEGABYTE));
            return ExitCode.OK;
        } catch (CancellationException _) {
            return ExitCode.CANCELED;
        } catch (IOException e) {
            throw new CommandFailedException(common.texts().of(DiskTrouble.of(target.getParent(), e)), e);
        }
    }
}
