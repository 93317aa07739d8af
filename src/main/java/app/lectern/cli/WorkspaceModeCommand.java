package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern workspace mode}: one person, or a team with the four-eyes rule. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "mode",
        description = "Says who works here: a single person, or a team in which nobody approves their own text.")
final class WorkspaceModeCommand extends ServiceCommand {
    @Parameters(paramLabel = "single|team", description = "Who works here.")
    private WorkspaceMode mode;

    @Override
    void run(Lectern lectern, User user) {
        lectern.people().mode(user, mode);
    }
}
