package app.lectern.intake.source;

import app.lectern.domain.Message;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.SourcePlace;

/** A file of which nothing can be taken, and why. */
public final class UnusableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourcePlace place;
    private final transient Message text;

    /** Something that is wrong at a place. */
    public UnusableFileException(SourcePlace place, Message text) {
        super(text.key());
        this.place = place;
        this.text = text;
    }

    /** Something that is wrong with the file as a whole. */
    public static UnusableFileException of(String key, Object... arguments) {
        return new UnusableFileException(SourcePlace.WHOLE, Message.of(key, arguments));
    }

    /** The same as the ending of a reading. */
    public ImportReading refusal() {
        return ImportReading.refused(place, text);
    }
}
