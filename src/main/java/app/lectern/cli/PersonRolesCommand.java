package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern person roles}: changes what a person may do. */
@NullUnmarked // picocli fills the fields
@Command(name = "roles", description = "Gives a person exactly these roles.")
final class PersonRolesCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Parameters(
            index = "1",
            paramLabel = "ROLES",
            split = ",",
            description = "author, reviewer, admin; several divided by commas.")
    private Set<Role> roles;

    @Override
    void run(Lectern lectern, User user) {
        lectern.people().roles(user, name, roles);
    }
}
