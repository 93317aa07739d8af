package app.lectern.cli;

import app.lectern.domain.RefusedException;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.service.BackupReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern workspace restore}: a workspace of a backup. Ends 0, 1 when the folder cannot be written, 2 when it is not
 * empty or the backup is damaged, 130 when interrupted.
 */
@NullUnmarked // picocli fills the fields
@Command(
        name = "restore",
        description = "Makes a workspace of a backup, in a new or empty folder. Every check sum is proved first.")
final class WorkspaceRestoreCommand implements Callable<Integer>, WorksAlone {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "What 'workspace backup' or a daily backup wrote.")
    private Path file;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "A new or empty folder.")
    private Path folder;

    @Override
    public Integer call() {
        Path to = folder.toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new CommandFailedException(
                    common.texts().of("backup.none", file.toString()),
                    new NoSuchFileException(file.toString()),
                    ExitCode.BAD_INPUT);
        }
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            int files = new BackupReader(token).restore(file, to);
            spec.commandLine().getOut().println(common.texts().of("backup.restored", to.toString(), files));
            return ExitCode.OK;
        } catch (CancellationException _) {
            return ExitCode.CANCELED;
        } catch (RefusedException e) {
            throw new CommandFailedException(common.texts().of(e.text()), e, ExitCode.BAD_INPUT);
        } catch (IOException e) {
            throw new CommandFailedException(common.texts().of(DiskTrouble.of(to.getParent(), e)), e);
        }
    }
}
