package app.lectern.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern person deactivate}: lets a person act no longer. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "deactivate",
        description = "Lets a person act no longer and ends their sessions; what they made stays.")
final class PersonDeactivateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> lectern.people().deactivate(user, name));
    }
}
