package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.pipeline.DiskTrouble;
import app.lectern.pipeline.PlacedFile;
import app.lectern.translation.TranslationFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern translation export}: a translation as a file for translators. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "export",
        description = "Writes a translation as a file for translators: XLIFF 2.1 for their programs, or CSV for a"
                + " spreadsheet.")
final class TranslationExportCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The translation's video id.")
    private String video;

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private TranslationFormat format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to; a file that is there gives way.")
    private Path out;

    @Override
    void run(Lectern lectern, User user) {
        String text = lectern.translations().export(user, video, format);
        Path target = out.toAbsolutePath().normalize();
        try {
            PlacedFile.at(target, part -> Files.writeString(part, text));
        } catch (IOException e) {
            throw new CommandFailedException(words(DiskTrouble.of(target.getParent(), e)), e);
        }
        say("cli.translation-exported", target.toString());
    }
}
