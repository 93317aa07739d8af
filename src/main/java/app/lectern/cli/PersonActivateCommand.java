package app.lectern.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern person activate}: lets a person act again. */
@NullUnmarked // picocli fills the fields
@Command(name = "activate", description = "Lets a person act again.")
final class PersonActivateCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "NAME", description = "The name they sign in with.")
    private String name;

    @Override
    public Integer call() throws Exception {
        return common.act((lectern, user) -> lectern.people().activate(user, name));
    }
}
