package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern category rename}: another name, which its trainings take over. */
@NullUnmarked // picocli fills the fields
@Command(name = "rename", description = "Renames a category; its trainings follow.")
final class CategoryRenameCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Its name now.")
    private String name;

    @Parameters(index = "1", paramLabel = "NEW_NAME", description = "Its name from now on.")
    private String newName;

    @Override
    void run(Lectern lectern, User user) {
        lectern.categories().rename(user, name, newName);
        say("cli.saved", newName);
    }
}
