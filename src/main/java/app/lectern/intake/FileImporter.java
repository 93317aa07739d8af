package app.lectern.intake;

import app.lectern.domain.Message;
import app.lectern.intake.document.DocumentImporter;
import app.lectern.intake.office.PictureNotKeptException;
import app.lectern.intake.slides.SlidesImporter;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.intake.table.ColumnsImporter;
import app.lectern.intake.table.SheetImporter;
import app.lectern.intake.text.CaptionsImporter;
import app.lectern.intake.text.TextImporter;
import app.lectern.script.imported.FileKind;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.Importer;
import app.lectern.script.imported.SourcePlace;
import app.lectern.script.markdown.MarkdownImporter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every kind of file that Lectern knows, by its name. Safe for use by many threads. */
public final class FileImporter implements Importer {
    private static final Logger LOG = LoggerFactory.getLogger(FileImporter.class);

    /** Their library answers what is broken in a file as if the disk were. */
    private static final Set<FileKind> OFFICE = EnumSet.of(FileKind.SLIDES, FileKind.DOCUMENT, FileKind.SHEET);

    private final MarkdownImporter markdown = new MarkdownImporter();

    /** How one kind of file is read. */
    private interface Reading {
        ImportReading of(ImportSource source, ImportOptions options, ImportProgress progress)
                throws IOException, UnusableFileException;
    }

    @Override
    public ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress) throws IOException {
        Optional<FileKind> kind = FileKind.of(source.file());
        try {
            return kind.map(this::reading).orElse(FileImporter::foreign).of(source, options, progress);
        } catch (UnusableFileException e) {
            return e.refusal();
        } catch (CancellationException | PictureNotKeptException | FileSystemException e) {
            throw e;
        } catch (IOException e) {
            if (kind.isEmpty() || !OFFICE.contains(kind.get())) {
                throw e;
            }
            return broken(source, e);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // the libraries answer what nobody has foreseen in a broken file with whatever it led them to
            return broken(source, e);
        }
    }

    private static ImportReading broken(ImportSource source, Throwable e) {
        LOG.warn("Could not read {}", source.file().getFileName(), e);
        return ImportReading.refused(SourcePlace.WHOLE, Message.of("import.broken"));
    }

    private Reading reading(FileKind kind) {
        return switch (kind) {
            case MARKDOWN -> markdown::read;
            case SLIDES -> SlidesImporter::read;
            case DOCUMENT -> DocumentImporter::read;
            case SHEET -> SheetImporter::read;
            case COLUMNS -> ColumnsImporter::read;
            case CAPTIONS -> CaptionsImporter::read;
            case TEXT -> TextImporter::read;
            case SCRIPT, FOREIGN -> FileImporter::foreign;
        };
    }

    private static ImportReading foreign(ImportSource source, ImportOptions options, ImportProgress progress)
            throws UnusableFileException {
        throw UnusableFileException.of("import.foreign", String.join(", ", FileKind.endings()));
    }
}
