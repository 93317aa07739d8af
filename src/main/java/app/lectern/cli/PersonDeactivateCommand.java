package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern person deactivate}: lets a person act no longer. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "deactivate",
        description = "Lets a person act no longer and ends their sessions; what they made stays.")
final class PersonDeactivateCommand extends ServiceCommand {
    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Override
    void run(Lectern lectern, User user) {
        lectern.people().deactivate(user, name);
    }
}
