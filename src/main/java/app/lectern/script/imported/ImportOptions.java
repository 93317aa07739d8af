package app.lectern.script.imported;

import java.util.Map;

/**
 * How a file is to be read.
 *
 * @param slidesAsPictures whether slides keep their own look, as pictures
 * @param columns which column of a table is what: {@code title}, {@code lines}, {@code narration}, {@code picture} or
 *     {@code pause} to a header, a letter or a number from 1; what is not named is guessed from the headers
 */
public record ImportOptions(boolean slidesAsPictures, Map<String, String> columns) {
    /** Everything as the file suggests it. */
    public static final ImportOptions USUAL = new ImportOptions(false, Map.of());

    public ImportOptions {
        columns = Map.copyOf(columns);
    }

    /** The same with slides as pictures or not. */
    public ImportOptions withSlidesAsPictures(boolean kept) {
        return new ImportOptions(kept, columns);
    }
}
