package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.domain.script.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of one scene, within the bounds of scripts.
 *
 * @param scene the number of a scene that is there, from 1, of a question the one after which it is asked; 0 for a new one
 * @param title empty when it says nothing of it
 * @param lines on the slide; empty when it says nothing of them
 * @param text the narration; empty when it says nothing of it
 * @param question what it asks; null when it asks nothing
 * @param texts translated words by their places, see {@link app.lectern.script.SceneTexts}; empty when there are none
 * @param findings what of it had to be changed
 */
record AnswerScene(
        int scene,
        String title,
        List<String> lines,
        String text,
        @Nullable Question question,
        Map<String, String> texts,
        List<Message> findings) {
    AnswerScene {
        lines = List.copyOf(lines);
        texts = Map.copyOf(texts);
        findings = List.copyOf(findings);
    }

    boolean isEmpty() {
        return title.isEmpty() && lines.isEmpty() && text.isEmpty() && question == null && texts.isEmpty();
    }
}
