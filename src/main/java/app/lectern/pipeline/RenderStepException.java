package app.lectern.pipeline;

import app.lectern.domain.Message;

/** A render step that cannot go on, with the words for the person who waits for it. */
public class RenderStepException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    public RenderStepException(Message text) {
        super(text.toString());
        this.text = text;
    }

    public RenderStepException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }
}
