package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern category add}: one more category. */
@NullUnmarked // picocli fills the fields
@Command(name = "add", description = "Adds a category at the end of the list.")
final class CategoryAddCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Its name.")
    private String name;

    @Override
    void run(Lectern lectern, User user) {
        lectern.categories().add(user, name);
        say("cli.saved", name);
    }
}
