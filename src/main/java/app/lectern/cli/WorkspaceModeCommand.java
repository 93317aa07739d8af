package app.lectern.cli;

import app.lectern.domain.account.WorkspaceMode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern workspace mode}: one person, or a team with the four-eyes rule. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "mode",
        description = "Says who works here: a single person, or a team in which nobody approves their own text.")
final class WorkspaceModeCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "single|team", description = "Who works here.")
    private WorkspaceMode mode;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> lectern.people().mode(user, mode));
    }
}
