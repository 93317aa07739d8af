package app.lectern.speech;

import app.lectern.domain.Message;

/** Whether a speech engine can be used on this machine. */
public sealed interface EngineAvailability {
    /**
     * The engine speaks.
     *
     * @param version as the engine tells it
     */
    record Available(String version) implements EngineAvailability {}

    /**
     * The engine does not speak here.
     *
     * @param reason what is missing, why, and what the person can do
     */
    record Unavailable(Message reason) implements EngineAvailability {}
}
