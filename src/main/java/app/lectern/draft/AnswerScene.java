package app.lectern.draft;

import app.lectern.domain.Message;
import java.util.List;

/**
 * What an answer says of one scene, within the bounds of scripts.
 *
 * @param scene the number of a scene that is there, from 1; 0 for a new one
 * @param title empty when it says nothing of it
 * @param lines on the slide; empty when it says nothing of them
 * @param text the narration; empty when it says nothing of it
 * @param findings what of it had to be changed
 */
record AnswerScene(int scene, String title, List<String> lines, String text, List<Message> findings) {
    AnswerScene {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    boolean isEmpty() {
        return title.isEmpty() && lines.isEmpty() && text.isEmpty();
    }
}
