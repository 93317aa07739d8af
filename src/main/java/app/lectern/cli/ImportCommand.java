package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.service.ImportChoice;
import app.lectern.service.ImportPreview;
import app.lectern.service.ProjectService;
import app.lectern.service.ScriptImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern import}: a file, of whatever program, becomes the next draft of a video. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "import",
        description = "Takes a file in as the next draft of a video; tells what was left out. Scripts are JSON or"
                + " Markdown; presentations .pptx, documents .docx, tables .xlsx and .csv, captions .srt and .vtt,"
                + " plain text .txt.")
final class ImportCommand extends ServiceCommand {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The file. Pictures it names lie beside it. A .lectern project is taken in whole.")
    private Path file;

    @Option(
            names = "--video",
            paramLabel = "ID",
            description = "The video's id. Default: the file's own, else its name.")
    private String video;

    @Option(names = "--training", paramLabel = "ID", description = "The training to put the video into.")
    private String training;

    /** Where scenes come into a script that is there. */
    static final class Place {
        @Option(names = "--append", description = "Add the scenes to the end of the video's newest script.")
        private boolean append;

        @Option(
                names = "--after",
                paramLabel = "SCENE",
                description = "Add them behind the scene of this scene_id instead of replacing the text.")
        private String after;
    }

    @ArgGroup
    private Place place;

    @Option(names = "--preview", description = "Only show what would come; change nothing.")
    private boolean preview;

    @Option(
            names = "--scenes",
            paramLabel = "LIST",
            description = "Which scenes to take, as the preview numbers them, such as 1,3-5. Default: all.")
    private String scenes;

    @Option(
            names = "--slides-as-pictures",
            description = "Keep the slides of a presentation as they look, as pictures.")
    private boolean slidesAsPictures;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            description = "Which column of a table is narration, title, lines, picture or pause: its header, letter or"
                    + " number.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    void run(Lectern lectern, User user) {
        if (place != null && (video == null || training != null)) {
            throw new CommandFailedException(words("cli.import-add-how"), null, ExitCode.BAD_INPUT);
        }
        if (place == null
                && ProjectService.isProject(file)
                && !preview
                && scenes == null
                && !slidesAsPictures
                && columns.isEmpty()) {
            takeProject(lectern, user);
            return;
        }
        try (Interruption interruption = new Interruption();
                ImportPreview read = read(lectern, user, interruption)) {
            if (preview) {
                tell(read);
            } else {
                keep(lectern, user, read);
            }
        } catch (CancellationException e) {
            throw new CommandFailedException(words("cli.import-canceled"), e, ExitCode.CANCELED);
        }
    }

    private ImportPreview read(Lectern lectern, User user, Interruption interruption) {
        CancellationToken token = new CancellationToken();
        interruption.onInterrupt(token::cancel);
        try {
            return lectern.imports()
                    .preview(
                            user,
                            file,
                            new ImportOptions(slidesAsPictures, columns),
                            (_, _) -> token.throwIfCanceled());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void takeProject(Lectern lectern, User user) {
        try {
            ScriptImport taken = lectern.imports().take(user, file, video, training);
            if (json) {
                print(Json.of(ImportPrinter.json(this::words, file, taken)));
            } else {
                tell(taken);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private RefusedException unreadable(IOException e) {
        Message why = Message.of("script.file-unreadable", file.toString(), Reason.of(e));
        return new RefusedException(ReasonCode.INVALID_SCRIPT, why);
    }

    private void tell(ImportPreview read) {
        ImportPrinter printer = new ImportPrinter(this::words, read);
        if (json) {
            print(Json.of(printer.json()));
        } else {
            printer.lines().forEach(this::print);
        }
    }

    private void keep(Lectern lectern, User user, ImportPreview read) {
        Set<Integer> chosen = SceneNumbers.of(scenes, read.places().size());
        ScriptImport taken = place == null
                ? lectern.imports().keep(user, read, new ImportChoice(chosen, video, training))
                : lectern.imports().add(user, read, chosen, video, place.append ? null : place.after);
        if (json) {
            print(Json.of(ImportPrinter.json(this::words, file, taken)));
            return;
        }
        tell(taken);
    }

    private void tell(ScriptImport taken) {
        taken.findings().stream()
                .map(ImportFinding::told)
                .forEach(told -> say(told.key(), told.arguments().toArray()));
        say(
                "cli.imported",
                taken.script().videoId(),
                taken.script().revision(),
                taken.script().scriptId());
    }
}
