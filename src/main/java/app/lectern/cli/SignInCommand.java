package app.lectern.cli;

import app.lectern.service.SignedIn;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern sign-in}: begins a session, remembered or for one shell. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "sign-in",
        description = "Signs in to a workspace; without --remember prints what LECTERN_TOKEN must hold.")
final class SignInCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Option(names = "--remember", description = "Stay signed in on this computer, for 30 days.")
    private boolean remember;

    @Override
    public Integer call() throws Exception {
        String password = common.password("LECTERN_PASSWORD", "cli.password", name);
        return common.open(lectern -> {
            SignedIn session = lectern.signIns().signIn(name, password);
            if (remember) {
                common.identity().session(lectern).save(session.secret());
                tell("cli.signed-in", session.user().userId());
            } else {
                spec.commandLine().getOut().println(session.secret());
                tell("cli.signed-in-once", session.user().userId(), Identity.TOKEN);
            }
        });
    }

    private void tell(String key, Object... arguments) {
        spec.commandLine().getErr().println(common.texts().of(key, arguments));
    }
}
