package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern workspace limit}: how many renders run at once on all machines together. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "limit",
        description = "Says how many renders may run at once on all machines together, or lets that be as many as there"
                + " are workers for. Without a number it tells what is in force.")
final class WorkspaceLimitCommand extends ServiceCommand {
    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    @Parameters(index = "0", arity = "0..1", paramLabel = "N|none", description = "At least 1, or none.")
    private @Nullable String limit;

    @Override
    void run(Lectern lectern, User user) {
        if (limit != null) {
            lectern.renderLine().everywhere(user, wanted(limit));
        }
        OptionalInt now = lectern.renderLine().everywhere(user);
        if (now.isPresent()) {
            say("cli.limit", now.getAsInt());
        } else {
            say("cli.limit-none");
        }
    }

    private OptionalInt wanted(String given) {
        if (given.equals(NONE)) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(given).matches()) {
            throw new CommandFailedException(words("cli.limit-what", given), null, ExitCode.BAD_INPUT);
        }
        return OptionalInt.of(Integer.parseInt(given));
    }
}
