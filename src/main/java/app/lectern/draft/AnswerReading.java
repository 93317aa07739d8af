package app.lectern.draft;

import app.lectern.domain.Message;
import java.util.List;

/** The ending of reading a model's answer. */
sealed interface AnswerReading {
    /**
     * Scenes, in the order of the answer.
     *
     * @param findings what had to be left out of it
     */
    record Read(List<AnswerScene> scenes, List<Message> findings) implements AnswerReading {
        public Read {
            scenes = List.copyOf(scenes);
            findings = List.copyOf(findings);
        }
    }

    /** Nothing that can be used: why, and what to do. */
    record Unusable(Message why) implements AnswerReading {}
}
