package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern video remove}: takes a video out of every list. */
@NullUnmarked // picocli fills the fields
@Command(name = "remove", description = "Takes a video out of every list. Its texts, renders and history stay.")
final class VideoRemoveCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Override
    void run(Lectern lectern, User user) {
        lectern.videos().remove(user, video);
        say("cli.video-removed", video);
    }
}
