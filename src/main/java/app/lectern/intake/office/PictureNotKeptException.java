package app.lectern.intake.office;

import java.io.IOException;

/** A picture that could not be written: the disk is at fault, not the file that is read. */
public final class PictureNotKeptException extends IOException {
    private static final long serialVersionUID = 1L;

    PictureNotKeptException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
