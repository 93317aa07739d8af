package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern category remove}: takes a category off the list. */
@NullUnmarked // picocli fills the fields
@Command(name = "remove", description = "Removes a category that no training is of.")
final class CategoryRemoveCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Its name.")
    private String name;

    @Override
    void run(Lectern lectern, User user) {
        lectern.categories().remove(user, name);
        say("cli.removed", name);
    }
}
