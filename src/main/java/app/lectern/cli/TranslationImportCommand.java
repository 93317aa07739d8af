package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.translation.ReturnedTranslation;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern translation import}: takes in what translators sent back. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "import",
        description = "Takes in what translators sent back, XLIFF or CSV. A scene is done when all its texts are final."
                + " What was translated from a text that has changed since is left out, and told.")
final class TranslationImportCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The translation's video id.")
    private String video;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(names = "--done", description = "Every scene all of whose texts are there is done, whatever the file says.")
    private boolean done;

    @Override
    void run(Lectern lectern, User user) {
        ReturnedTranslation.Outcome outcome;
        try {
            outcome = lectern.translations().take(user, video, file, done);
        } catch (IOException e) {
            throw new CommandFailedException(
                    words("script.file-unreadable", file.toString(), Reason.of(e)), e, ExitCode.BAD_INPUT);
        }
        outcome.skipped().forEach(this::say);
        say(
                "cli.translation-imported",
                outcome.texts(),
                outcome.done(),
                outcome.skipped().size());
    }
}
