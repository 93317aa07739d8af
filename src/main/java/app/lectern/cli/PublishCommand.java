package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.publication.Publication;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern publish}: publishes a finished render. */
@NullUnmarked // picocli fills the fields
@Command(name = "publish", description = "Publishes what a finished render made; the one before is archived.")
final class PublishCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "JOB", description = "The job's id.")
    private String job;

    @Option(names = "--note", paramLabel = "TEXT", description = "What to say about it.")
    private String note = "";

    @Override
    void run(Lectern lectern, User user) {
        Publication publication = lectern.publishing().publish(user, job, note);
        say("cli.published", publication.videoId(), publication.publicationId());
    }
}
