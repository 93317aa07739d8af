package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.User;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;

/** {@code lectern person list}: everybody, a line each. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists the people, their roles, and whether they may act.")
final class PersonListCommand extends ServiceCommand {
    @Override
    void run(Lectern lectern, User user) {
        lectern.people().list(user).forEach(this::print);
    }

    private void print(Person person) {
        String roles = person.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String state = !person.active() ? "cli.inactive" : person.hasPassword() ? "cli.active" : "cli.no-password";
        print(String.join("\t", person.userId(), person.displayName(), roles, words(state)));
    }
}
