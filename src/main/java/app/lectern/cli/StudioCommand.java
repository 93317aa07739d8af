package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.desktop.StudioApp;
import app.lectern.desktop.signin.Authenticator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern studio}: the window. Ends 0 when it was closed, 1 where no window can be opened. */
@NullUnmarked // picocli fills the fields
@Command(name = "studio", description = "Opens the studio window.")
final class StudioCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Goes through all screens of a workspace with one lesson and ends: for packaging.")
    private boolean rehearse;

    @Override
    public Integer call() {
        MachineCheck.Result display = MachineCheck.display();
        if (display.state() != MachineCheck.State.OK) {
            spec.commandLine().getErr().println("lectern: " + common.texts().of(display.finding()));
            return ExitCode.FAILED;
        }
        Lectern.Config config = common.config();
        Surroundings surroundings = common.surroundings();
        Authenticator authenticator = new Authenticator(surroundings.sessions(), surroundings.osUser());
        StudioApp.open(() -> Lectern.open(config), authenticator, common.locale(), rehearse);
        return ExitCode.OK;
    }
}
