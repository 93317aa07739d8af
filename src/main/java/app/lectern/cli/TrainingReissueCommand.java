package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Video;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern training reissue}: makes a new training with drafts of an old one's videos. */
@NullUnmarked // picocli fills the fields
@Command(name = "reissue", description = "Makes a new training with drafts of an old one's videos.")
final class TrainingReissueCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The old training's id.")
    private String id;

    @Parameters(index = "1", paramLabel = "NEW_ID", description = "The new training's id.")
    private String newId;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "The new title.")
    private String title;

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "The new last day.")
    private LocalDate until;

    @Override
    void run(Lectern lectern, User user) {
        lectern.reissues().reissue(user, id, newId, title, until);
        lectern.educations().entries(user).stream()
                .filter(entry -> entry.education().educationId().equals(newId))
                .flatMap(entry -> entry.videos().stream())
                .map(Video::videoId)
                .forEach(this::print);
    }
}
