package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import picocli.CommandLine.Command;

/** {@code lectern category list}: the categories in their order. */
@Command(name = "list", description = "Lists the categories, a line each.")
final class CategoryListCommand extends ServiceCommand {
    @Override
    void run(Lectern lectern, User user) {
        lectern.categories().categories(user).forEach(this::print);
    }
}
