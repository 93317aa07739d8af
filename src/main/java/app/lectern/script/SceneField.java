package app.lectern.script;

import app.lectern.domain.script.Question;
import java.util.ArrayList;
import java.util.List;

/** A scene's texts, those that people read or hear. */
public enum SceneField {
    TITLE,
    NARRATION,
    ON_SCREEN,
    SUBTITLE,
    QUESTION;

    /** What a scene says in it: one text, of the on-screen lines and of a question any number. */
    public List<String> texts(SceneDocument scene) {
        return switch (this) {
            case TITLE -> List.of(scene.title());
            case NARRATION -> List.of(scene.text());
            case ON_SCREEN -> scene.onScreenText();
            case SUBTITLE -> List.of(scene.subtitle());
            case QUESTION -> QuestionTexts.of(scene.question());
        };
    }

    /** The scene with another one of these texts. */
    public SceneDocument with(SceneDocument scene, int index, String text) {
        return switch (this) {
            case TITLE -> scene.withTitle(text);
            case NARRATION -> scene.withText(text);
            case SUBTITLE -> scene.withSubtitle(text);
            case ON_SCREEN -> {
                List<String> lines = new ArrayList<>(scene.onScreenText());
                lines.set(index, text);
                yield scene.withOnScreenText(lines);
            }
            case QUESTION -> {
                Question question = scene.question();
                yield question == null ? scene : scene.withQuestion(QuestionTexts.with(question, index, text));
            }
        };
    }
}
