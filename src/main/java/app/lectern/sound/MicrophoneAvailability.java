package app.lectern.sound;

import app.lectern.domain.Message;

/** Whether there is a microphone to record with. */
public sealed interface MicrophoneAvailability {
    /** There is one. */
    record Available() implements MicrophoneAvailability {}

    /**
     * There is none.
     *
     * @param reason why, and what the person can do
     */
    record Unavailable(Message reason) implements MicrophoneAvailability {}
}
