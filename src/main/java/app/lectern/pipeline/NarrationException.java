package app.lectern.pipeline;

import app.lectern.domain.Message;

/** A narration that cannot be spoken, and what the author can do about it. */
public final class NarrationException extends RenderStepException {
    private static final long serialVersionUID = 1L;

    public NarrationException(Message text) {
        super(text);
    }

    public NarrationException(Message text, Throwable cause) {
        super(text, cause);
    }
}
