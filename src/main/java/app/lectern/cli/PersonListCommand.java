package app.lectern.cli;

import app.lectern.domain.account.Person;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern person list}: everybody, a line each. */
@NullUnmarked // picocli fills the fields
@Command(name = "list", description = "Lists the people, their roles, and whether they may act.")
final class PersonListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> lectern.people().list(user).forEach(this::print));
    }

    private void print(Person person) {
        String roles = person.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String state = !person.active() ? "cli.inactive" : person.hasPassword() ? "cli.active" : "cli.no-password";
        spec.commandLine()
                .getOut()
                .println(String.join(
                        "\t",
                        person.userId(),
                        person.displayName(),
                        roles,
                        common.texts().of(state)));
    }
}
