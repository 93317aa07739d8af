package app.lectern.speech;

import app.lectern.domain.Message;

/** Whether an engine can be used on this machine. */
public sealed interface Availability {
    /** It can. */
    record Available() implements Availability {}

    /**
     * It cannot.
     *
     * @param reason what is missing, why, and what to do
     */
    record Unavailable(Message reason) implements Availability {}
}
