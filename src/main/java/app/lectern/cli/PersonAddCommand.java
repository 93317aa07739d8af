package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern person add}: adds a person. */
@NullUnmarked // picocli fills the fields
@Command(name = "add", description = "Adds a person; lectern person password sets their first password.")
final class PersonAddCommand extends ServiceCommand {
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
    void run(Lectern lectern, User user) {
        Person person = lectern.people().add(user, name, displayName, roles);
        printAside(words("cli.person-added", person.userId()));
    }
}
