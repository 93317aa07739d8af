package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern video restore}: brings a removed video back. */
@NullUnmarked // picocli fills the fields
@Command(name = "restore", description = "Brings a removed video back, with everything it had.")
final class VideoRestoreCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Override
    void run(Lectern lectern, User user) {
        lectern.videos().restore(user, video);
        say("cli.video-restored", video);
    }
}
