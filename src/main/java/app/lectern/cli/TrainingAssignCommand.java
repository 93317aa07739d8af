package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern training assign}: puts a video into a training. */
@NullUnmarked // picocli fills the fields
@Command(name = "assign", description = "Puts a video into a training, or takes it out when no training is named.")
final class TrainingAssignCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TRAINING", description = "The training's id.")
    private String training;

    @Override
    void run(Lectern lectern, User user) {
        lectern.educations().assign(user, video, training);
        say("cli.saved", video);
    }
}
