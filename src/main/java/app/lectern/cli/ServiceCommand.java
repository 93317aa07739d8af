package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command does that calls a service of the workspace: it opens it and acts in it. */
@NullUnmarked // picocli fills the fields
abstract class ServiceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    /** Does the command's work. */
    abstract void run(Lectern lectern, User user) throws Exception;

    @Override
    public final Integer call() throws Exception {
        return common.act(this::run);
    }

    /** Prints a line as it is. */
    final void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    /** Prints a message in the person's language. */
    final void say(String key, Object... arguments) {
        print(common.texts().of(key, arguments));
    }

    /** Prints a line beside the answer. */
    final void printAside(String line) {
        spec.commandLine().getErr().println(line);
    }

    /** What the command finds around itself. */
    final Surroundings surroundings() {
        return common.surroundings();
    }

    /** Prints a message in the person's language. */
    final void say(Message message) {
        print(common.texts().of(message));
    }

    /** A message in the person's language. */
    final String words(Message message) {
        return common.texts().of(message);
    }

    /** A message in the person's language. */
    final String words(String key, Object... arguments) {
        return common.texts().of(key, arguments);
    }
}
