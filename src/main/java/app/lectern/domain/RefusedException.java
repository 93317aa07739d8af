package app.lectern.domain;

/** A call that a rule of the render contract refuses. Nothing was changed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ReasonCode reason;
    private final transient Message text;

    public RefusedException(ReasonCode reason, Message text) {
        super(reason + ": " + text);
        this.reason = reason;
        this.text = text;
    }

    /** The contract's code. */
    public ReasonCode reason() {
        return reason;
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }
}
