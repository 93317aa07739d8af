package app.lectern.script.imported;

import java.io.IOException;

/** Reads files that others wrote. Safe for use by many threads. */
public interface Importer {
    /**
     * Reads a file; whatever is in it ends in one of the two readings.
     *
     * @throws IOException when the file cannot be read, or a picture cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} said so
     */
    ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress) throws IOException;
}
