package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.desktop.Opening;
import app.lectern.desktop.StudioApp;
import app.lectern.desktop.signin.Authenticator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lectern studio}: the window. Ends 0 when it was closed, 1 where no window can be opened. A termination signal
 * closes the workspace, with all that runs handed back, though nobody closes the window.
 */
@NullUnmarked // picocli fills the fields
@Command(name = "studio", description = "Opens the studio window.")
final class StudioCommand implements Callable<Integer> {
    /** The queue may take ten seconds to hand its renders back. */
    private static final long PATIENCE_SECONDS = 12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A project or script that is taken in once the window is open.")
    @Nullable
    private Path file;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Goes through all screens of a workspace with one lesson and ends: for packaging.")
    private boolean rehearse;

    /** Begins the window's toolkit while the command line is still read, if the window is what is asked for. */
    static void prepare(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("studio") && MachineCheck.hasScreen()) {
            StudioApp.prepare();
        }
    }

    @Override
    public Integer call() {
        MachineCheck.Result display = MachineCheck.display();
        if (display.state() != MachineCheck.State.OK) {
            spec.commandLine().getErr().println("lectern: " + common.texts().of(display.finding()));
            return ExitCode.FAILED;
        }
        LecternConfig config = common.config();
        Surroundings surroundings = common.surroundings();
        Authenticator authenticator = new Authenticator(surroundings.sessions(), surroundings.osUser());
        try (Interruption interruption = new Interruption(PATIENCE_SECONDS)) {
            StudioApp.open(() -> open(config, interruption), authenticator, common.locale(), opening());
            return ExitCode.OK;
        } catch (CompletionException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            spec.commandLine().getErr().println("lectern: " + common.texts().of("cli.studio-unopened", why));
            return ExitCode.FAILED;
        }
    }

    private Opening opening() {
        if (rehearse) {
            return new Opening.Rehearsed();
        }
        return file == null ? new Opening.Usual() : new Opening.WithFile(file.toAbsolutePath());
    }

    private static Lectern open(LecternConfig config, Interruption interruption) throws IOException {
        Lectern lectern = Lectern.open(config);
        interruption.onInterrupt(() -> {
            lectern.close();
            interruption.close();
        });
        lectern.startDailyBackups();
        return lectern;
    }
}
