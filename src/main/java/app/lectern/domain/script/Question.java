package app.lectern.domain.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a scene asks, or a file of questions. Nothing is checked here: while it is written, a text may be empty and a right
 * answer missing.
 *
 * @param text what is asked, at most {@link ScriptLimits#QUESTION} characters
 * @param options what can be chosen, 2 to {@link ScriptLimits#OPTIONS}; for {@link Kind#TRUEFALSE} none, for true and
 *     false are said in the lesson's language
 * @param correct the right options from 0, in their order; of true and false, 0 is true
 * @param feedback what is told after the answer; may be empty
 * @param thinkSec the time to think after the narration, seconds, 0 to {@link ScriptLimits#THINK_SECONDS}
 */
public record Question(
        Kind kind, String text, List<String> options, List<Integer> correct, String feedback, double thinkSec) {
    /** The time to think where nobody says otherwise, seconds. */
    public static final double THINK_SEC = 5;

    /** What a question is before anything of it is written. */
    public static final Question BLANK = new Question(Kind.SINGLE, "", List.of("", ""), List.of(), "", THINK_SEC);

    /** Of true and false the place of true. */
    public static final int TRUE = 0;

    /** Of true and false the place of false. */
    public static final int FALSE = 1;

    private static final List<String> SIGNS = List.of("O", "X");

    /** How many options are right. */
    public enum Kind {
        SINGLE,
        MULTIPLE,
        TRUEFALSE;

        /** The name in scripts and question files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What readers of a language are told of how many options are right; empty where it goes without saying. */
        public String hint(String language) {
            if (this != MULTIPLE) {
                return "";
            }
            return language.startsWith("ko") ? "모두 고르세요" : "Choose all that apply";
        }

        /** The kind of a name, if there is one. */
        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    public Question {
        options = List.copyOf(options);
        correct = List.copyOf(correct);
    }

    /** What can be chosen, as a reader of a language reads it. */
    public List<String> choices(String language) {
        if (kind != Kind.TRUEFALSE) {
            return options;
        }
        return language.startsWith("ko") ? List.of("그렇다", "아니다") : List.of("True", "False");
    }

    /**
     * The question as somebody reads it who cannot see its slide, a line each: what is asked, then what can be chosen,
     * numbered from 1 or marked O and X. Never which of it is right.
     */
    public List<String> lines(String language) {
        List<String> lines = new ArrayList<>();
        lines.add(line(text) + (kind == Kind.MULTIPLE ? " (" + kind.hint(language) + ")" : ""));
        List<String> choices = choices(language);
        for (int i = 0; i < choices.size(); i++) {
            String sign = kind == Kind.TRUEFALSE ? SIGNS.get(i) : (i + 1) + ")";
            lines.add(sign + " " + line(choices.get(i)));
        }
        return lines;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** How many things can be chosen. */
    public int choices() {
        return kind == Kind.TRUEFALSE ? 2 : options.size();
    }

    /** Whether an option, from 0, is a right one. */
    public boolean isCorrect(int option) {
        return correct.contains(option);
    }

    /** The same question asking something else. */
    public Question withText(String other) {
        return new Question(kind, other, options, correct, feedback, thinkSec);
    }

    /** Of another kind; of several right options only the first stays where one can be. */
    public Question withKind(Kind other) {
        boolean another = (kind == Kind.TRUEFALSE) != (other == Kind.TRUEFALSE);
        List<Integer> kept = other == Kind.MULTIPLE || correct.size() < 2 ? correct : correct.subList(0, 1);
        return new Question(other, text, options, another ? List.of() : kept, feedback, thinkSec);
    }

    /** With other options, of which others are right. */
    public Question withOptions(List<String> others, List<Integer> right) {
        return new Question(kind, text, others, right, feedback, thinkSec);
    }

    /** With an option called right or wrong; the only right one gives way to another. */
    public Question withCorrect(int option, boolean right) {
        boolean alone = kind != Kind.MULTIPLE;
        List<Integer> others = IntStream.range(0, choices())
                .filter(i -> i == option ? right : isCorrect(i) && !(alone && right))
                .boxed()
                .toList();
        return withOptions(options, others);
    }

    /** With something else told after the answer. */
    public Question withFeedback(String other) {
        return new Question(kind, text, options, correct, other, thinkSec);
    }

    /** With another time to think, seconds. */
    public Question withThinkSec(double seconds) {
        return new Question(kind, text, options, correct, feedback, seconds);
    }
}
