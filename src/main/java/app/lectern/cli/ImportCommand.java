package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.service.ScriptImport;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern import}: a script file, JSON or Markdown, becomes the next draft of a video. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "import",
        description =
                "Takes a script file in, JSON or Markdown, as the next draft of a video; tells what was left out.")
final class ImportCommand extends ServiceCommand {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A .json, .md or .markdown file, its pictures beside it; or a .lectern project.")
    private Path file;

    @Option(
            names = "--video",
            paramLabel = "ID",
            description = "The video''s id. Default: the file''s own, else its name.")
    private String video;

    @Option(names = "--training", paramLabel = "ID", description = "The training to put the video into.")
    private String training;

    @Override
    void run(Lectern lectern, User user) {
        ScriptImport taken = taken(lectern, user);
        taken.findings().forEach(finding -> {
            Message told = finding.told();
            say(told.key(), told.arguments().toArray());
        });
        say(
                "cli.imported",
                taken.script().videoId(),
                taken.script().revision(),
                taken.script().scriptId());
    }

    private ScriptImport taken(Lectern lectern, User user) {
        try {
            return lectern.imports().take(user, file, video, training);
        } catch (IOException e) {
            Message why = Message.of("script.file-unreadable", file.toString(), Reason.of(e));
            throw new RefusedException(ReasonCode.INVALID_SCRIPT, why);
        }
    }
}
