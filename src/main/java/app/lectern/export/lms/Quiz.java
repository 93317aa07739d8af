package app.lectern.export.lms;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Script;
import java.util.List;

/**
 * The questions at the end of a lesson.
 *
 * @param passMark how many percent of the answers have to be right, 1 to 100
 * @param questions none for a lesson that is complete when it was watched
 */
public record Quiz(int passMark, List<Question> questions) {
    /** No questions. */
    public static final Quiz NONE = new Quiz(Script.PASS_MARK, List.of());

    public Quiz {
        questions = List.copyOf(questions);
    }

    /** What a script asks, in the order of its scenes. */
    public static Quiz of(Script script) {
        return new Quiz(script.passMark(), script.questions());
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /** The pass mark as a share, with a point. */
    String passShare() {
        return Double.toString(passMark / 100.0);
    }
}
