package app.lectern.cli;

import app.lectern.store.RememberedSession;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern sign-out}: ends the remembered session. */
@NullUnmarked // picocli fills the fields
@Command(name = "sign-out", description = "Ends the session that is remembered on this computer.")
final class SignOutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws Exception {
        return common.open(lectern -> {
            RememberedSession remembered = common.identity().session(lectern);
            Optional<String> secret = remembered.read();
            secret.ifPresent(lectern.signIns()::signOut);
            remembered.forget();
            String key = secret.isPresent() ? "cli.signed-out" : "cli.not-signed-in";
            spec.commandLine().getErr().println(common.texts().of(key));
        });
    }
}
