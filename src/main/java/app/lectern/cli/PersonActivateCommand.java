package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern person activate}: lets a person act again. */
@NullUnmarked // picocli fills the fields
@Command(name = "activate", description = "Lets a person act again.")
final class PersonActivateCommand extends ServiceCommand {
    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Override
    void run(Lectern lectern, User user) {
        lectern.people().activate(user, name);
    }
}
