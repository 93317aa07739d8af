package app.lectern.pipeline;

import app.lectern.domain.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A storage that cannot be used as it should be, in words for a person: what is wrong, where, and what to do. */
public final class StorageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    public StorageException(Message text, @Nullable Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }
}
