package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.service.HistoryCsv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern audit export}: the whole history as a table. Ends 0, or 1 when it cannot be written. */
@NullUnmarked // picocli fills the fields
@Command(name = "export", description = "Writes the whole history as a table for spreadsheets.")
final class AuditExportCommand extends ServiceCommand {
    @Option(
            names = "--csv",
            required = true,
            paramLabel = "FILE.csv",
            description = "Where to; an older file gives way.")
    private Path file;

    @Override
    void run(Lectern lectern, User user) {
        try {
            long lines = write(lectern, user);
            say("audit.exported", lines, file.toString());
        } catch (IOException e) {
            throw new CommandFailedException(words("file.unwritable", file.toString(), Reason.of(e)), e);
        }
    }

    /** Beside the target and moved into place, so that a table that breaks off is never taken for the whole. */
    private long write(Lectern lectern, User user) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long[] lines = new long[1];
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                out.write(HistoryCsv.head());
                lectern.history().forEach(user, entry -> {
                    lines[0]++;
                    write(out, HistoryCsv.line(entry));
                });
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
        return lines[0];
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
