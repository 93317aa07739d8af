package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern training save}: adds a training or changes it. */
@NullUnmarked // picocli fills the fields
@Command(name = "save", description = "Adds a training, or changes the one with this id.")
final class TrainingSaveCommand extends ServiceCommand {
    @Parameters(paramLabel = "ID", description = "Letters, digits, dots, hyphens, underscores.")
    private String id;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "What people call it.")
    private String title;

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "Its last day, such as 2026-12-31.")
    private LocalDate until;

    @Option(names = "--category", paramLabel = "NAME", description = "What it is about; none without this.")
    private String category;

    @Override
    void run(Lectern lectern, User user) {
        lectern.educations().save(user, new Education(id, title, until, category));
        say("cli.saved", id);
    }
}
