package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import picocli.CommandLine.Model.CommandSpec;

/** What a command does in a workspace as the person who sits at this machine. */
interface WorkspaceCall {
    /** Does it; the answer is the exit code. */
    int in(Lectern lectern, User user) throws Exception;

    /** Opens the workspace without taking up its renders, does it, and tells a refusal with its code: ends 2. */
    static int run(CommandSpec spec, CommonOptions common, WorkspaceCall call) throws Exception {
        return run(
                spec,
                common,
                Lectern.Config.of(common.workspaceOrDefault(), common.locale()).withoutRenders(),
                call);
    }

    /** The same in a workspace that is opened as the configuration says. */
    static int run(CommandSpec spec, CommonOptions common, Lectern.Config config, WorkspaceCall call) throws Exception {
        try (Lectern lectern = common.open(config)) {
            return call.in(lectern, common.localUser());
        } catch (RefusedException e) {
            spec.commandLine()
                    .getErr()
                    .println("lectern: " + e.reason() + ": " + common.texts().of(e.text()));
            return ExitCode.BAD_INPUT;
        }
    }
}
