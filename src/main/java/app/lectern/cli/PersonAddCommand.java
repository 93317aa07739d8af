package app.lectern.cli;

import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern person add}: adds a person. */
@NullUnmarked // picocli fills the fields
@Command(name = "add", description = "Adds a person; lectern person password sets their first password.")
final class PersonAddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            split = ",",
            required = true,
            description = "What they may do: author, reviewer, admin; several divided by commas.")
    private Set<Role> roles;

    @Option(names = "--display-name", paramLabel = "WORDS", description = "How others see them. Default: the name.")
    private String displayName = "";

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> {
            Person person = lectern.people().add(user, name, displayName, roles);
            spec.commandLine().getErr().println(common.texts().of("cli.person-added", person.userId()));
        });
    }
}
