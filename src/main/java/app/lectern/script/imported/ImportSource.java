package app.lectern.script.imported;

import java.nio.file.Path;

/**
 * A file to be read, and a place for what is taken out of it.
 *
 * @param pictures an empty folder; what is written there is the caller's to delete
 */
public record ImportSource(Path file, Path pictures) {}
