package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.SignInName;
import app.lectern.domain.account.User;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern person password}: changes one's own password, or sets another person's. */
@NullUnmarked // picocli fills the fields
@Command(name = "password", description = "Changes your own password, or sets another person's.")
final class PersonPasswordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> {
            if (SignInName.folded(name).equals(SignInName.folded(user.userId()))) {
                changeOwn(lectern, user);
            } else {
                lectern.passwords().set(user, name, chosen());
            }
            spec.commandLine().getErr().println(common.texts().of("cli.password-changed", name));
        });
    }

    private void changeOwn(Lectern lectern, User user) throws IOException {
        boolean has = lectern.people().list(user).stream()
                .anyMatch(person -> person.userId().equals(user.userId()) && person.hasPassword());
        String old = has ? common.password("LECTERN_PASSWORD", "cli.old-password") : "";
        String session = common.identity().session(lectern).read().orElse(null);
        lectern.passwords().change(user, old, chosen(), session);
    }

    private String chosen() {
        String variable = "LECTERN_NEW_PASSWORD";
        String chosen = common.password(variable, "cli.new-password", name);
        if (!common.password(variable, "cli.repeat-password").equals(chosen)) {
            throw new CommandFailedException(common.texts().of("cli.passwords-differ"));
        }
        return chosen;
    }
}
