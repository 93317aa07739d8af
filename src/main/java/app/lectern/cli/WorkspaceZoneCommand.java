package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern workspace zone}: the zone in which trainings end. */
@NullUnmarked // picocli fills the fields
@Command(name = "zone", description = "Lets trainings' last days end in another time zone.")
final class WorkspaceZoneCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "ZONE", description = "Such as Asia/Seoul.")
    private String zone;

    @Override
    void run(Lectern lectern, User user) {
        lectern.educations().setZone(user, zone);
        say("cli.saved", zone);
    }
}
