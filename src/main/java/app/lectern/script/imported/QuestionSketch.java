package app.lectern.script.imported;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import java.util.ArrayList;
import java.util.List;

/** A question while its file is read. Owned by one thread. */
final class QuestionSketch {
    /** What stands for true and false where both, and nothing else, can be chosen. */
    private static final List<String> TRUTH = List.of("O", "X");

    private final String text;
    private final List<String> options = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<String> feedback = new ArrayList<>();

    QuestionSketch(String text) {
        this.text = text;
    }

    void option(String words, boolean correct) {
        if (correct) {
            right.add(options.size());
        }
        options.add(words);
    }

    void feedback(String words) {
        feedback.add(words);
    }

    private boolean isTruth() {
        return options.equals(TRUTH);
    }

    /** What is said of it where nobody says something else: what is asked, and what can be chosen. */
    List<String> spoken() {
        List<String> spoken = new ArrayList<>(List.of(text));
        if (!isTruth()) {
            spoken.addAll(options);
        }
        return spoken;
    }

    Question question() {
        Kind several = right.size() > 1 ? Kind.MULTIPLE : Kind.SINGLE;
        return isTruth() && right.size() < 2 ? asked(Kind.TRUEFALSE, List.of()) : asked(several, options);
    }

    private Question asked(Kind kind, List<String> chosenFrom) {
        return new Question(kind, text, chosenFrom, right, String.join("\n", feedback), Question.THINK_SEC);
    }
}
