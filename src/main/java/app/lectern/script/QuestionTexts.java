package app.lectern.script;

import app.lectern.domain.script.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a question in a row: what is asked, the options, what is told after the answer. */
final class QuestionTexts {
    private QuestionTexts() {}

    /** All of them; none when nothing is asked. */
    static List<String> of(@Nullable Question question) {
        List<String> texts = new ArrayList<>();
        if (question != null) {
            texts.add(question.text());
            texts.addAll(question.options());
            texts.add(question.feedback());
        }
        return texts;
    }

    /** The question with another one of these texts. */
    static Question with(Question question, int index, String text) {
        int option = index - 1;
        if (option < 0) {
            return question.withText(text);
        }
        if (option >= question.options().size()) {
            return question.withFeedback(text);
        }
        List<String> options = new ArrayList<>(question.options());
        options.set(option, text);
        return question.withOptions(options, question.correct());
    }
}
