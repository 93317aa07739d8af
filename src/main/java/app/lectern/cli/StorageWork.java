package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.StorageException;
import app.lectern.service.StorageService;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command does that works on a storage: Ctrl+C ends it in good order, and failures are told in words. */
@NullUnmarked // picocli fills the fields
abstract class StorageWork implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    /** Does the command's work and tells the exit code. */
    abstract int work(StorageService storage, User user, CancellationToken token) throws IOException;

    @Override
    public final Integer call() throws Exception {
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            return common.call((lectern, user) -> work(lectern, user, token));
        }
    }

    private int work(Lectern lectern, User user, CancellationToken token) {
        try {
            return work(lectern.storage(), user, token);
        } catch (CancellationException _) {
            return ExitCode.CANCELED;
        } catch (StorageException e) {
            throw new CommandFailedException(common.texts().of(e.text()), e);
        } catch (IOException e) {
            throw new CommandFailedException(common.texts().of("storage.unreadable", Reason.of(e)), e);
        }
    }

    /** Prints a line as it is. */
    final void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    /** Complains in the person's language. */
    final void complain(String key, Object... arguments) {
        spec.commandLine().getErr().println("lectern: " + words(key, arguments));
    }

    /** A message in the person's language. */
    final String words(String key, Object... arguments) {
        return common.texts().of(key, arguments);
    }

    /** The same for a message that is known. */
    final String words(Message message) {
        return common.texts().of(message);
    }
}
