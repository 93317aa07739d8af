package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks one question, of a scene or of a file of questions: both have the same form. */
public final class QuestionChecker {
    /** The field of a whole script and of a file of questions that says how much has to be right. */
    public static final String PASS_MARK = "pass_mark";

    static final String FIELD = "question";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String OPTIONS = "options";
    static final String CORRECT = "correct";
    static final String FEEDBACK = "feedback";
    static final String THINK = "think_sec";

    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
    private static final int FEWEST_OPTIONS = 2;
    private static final int LEAST_MARK = 1;
    private static final int MOST_MARK = 100;

    private final JsonNode question;
    private final FieldReader fields;
    private final List<Finding> findings;

    QuestionChecker(JsonNode question, int sceneIndex, @Nullable String sceneId, List<Finding> findings, String place) {
        this.question = question;
        this.findings = findings;
        this.fields = new FieldReader(question, sceneIndex, sceneId, findings, place + ".");
    }

    /**
     * The question of a file's, unless something is wrong with it.
     *
     * @param place stands before its fields in findings, such as {@code questions[2]}
     * @param findings takes what is wrong
     */
    public static Optional<Question> check(JsonNode question, String place, List<Finding> findings) {
        return new QuestionChecker(question, -1, null, findings, place).check();
    }

    /** How many percent have to be right, of an object that may say so; takes what is wrong into {@code findings}. */
    public static int passMark(JsonNode object, List<Finding> findings) {
        JsonNode mark = object.get(PASS_MARK);
        if (mark == null || mark.isNull()) {
            return Script.PASS_MARK;
        }
        if (!mark.isNumber() || !isMark(mark.decimalValue())) {
            findings.add(Finding.ofScript(
                    Finding.Severity.ERROR, PASS_MARK, Message.of("question.pass-mark", LEAST_MARK, MOST_MARK)));
            return Script.PASS_MARK;
        }
        return mark.decimalValue().intValueExact();
    }

    private static boolean isMark(BigDecimal mark) {
        boolean whole = mark.stripTrailingZeros().scale() <= 0;
        return whole
                && mark.compareTo(BigDecimal.valueOf(LEAST_MARK)) >= 0
                && mark.compareTo(BigDecimal.valueOf(MOST_MARK)) <= 0;
    }

    Optional<Question> check() {
        int before = findings.size();
        if (!question.isObject()) {
            fields.error("", Message.of("question.not-an-object"));
            return Optional.empty();
        }
        Kind kind = kind();
        String text = needed(fields, TEXT);
        List<String> options = kind == null || kind == Kind.TRUEFALSE ? List.of() : options();
        List<Integer> correct = kind == null ? List.of() : correct(kind, options);
        String feedback = fields.text(FEEDBACK, ScriptLimits.QUESTION);
        Double think = fields.numberOrNull(THINK, 0, ScriptLimits.THINK_SECONDS);
        return kind == null || findings.size() > before
                ? Optional.empty()
                : Optional.of(new Question(
                        kind,
                        text,
                        options,
                        correct,
                        feedback == null ? "" : feedback.strip(),
                        think == null ? Question.THINK_SEC : think));
    }

    private @Nullable Kind kind() {
        String name = needed(fields, KIND);
        Optional<Kind> kind = Kind.ofId(name);
        if (kind.isEmpty() && !name.isEmpty()) {
            fields.error(KIND, Message.of("script.no-such-name", FieldReader.shortened(name), KINDS));
        }
        return kind.orElse(null);
    }

    /** A text that must be there; empty when it is not, which is noted. */
    private String needed(FieldReader reader, String field) {
        int before = findings.size();
        String text = reader.text(field, ScriptLimits.QUESTION);
        if (text == null && findings.size() == before) {
            reader.error(field, Message.of("question.blank"));
        }
        return text == null ? "" : text.strip();
    }

    private List<String> options() {
        JsonNode list = question.path(OPTIONS);
        if (!list.isArray() || list.size() < FEWEST_OPTIONS || list.size() > ScriptLimits.OPTIONS) {
            fields.error(OPTIONS, Message.of("question.options", FEWEST_OPTIONS, ScriptLimits.OPTIONS));
            return List.of();
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            options.add(option(list.get(i), OPTIONS + "[" + i + "]"));
        }
        return options;
    }

    private String option(JsonNode value, String place) {
        int before = findings.size();
        String text = fields.text(place, value, ScriptLimits.QUESTION);
        if (text == null && findings.size() == before) {
            fields.error(place, Message.of("question.blank"));
        }
        return text == null ? "" : text.strip();
    }

    private List<Integer> correct(Kind kind, List<String> options) {
        JsonNode correct = question.path(CORRECT);
        if (kind == Kind.TRUEFALSE) {
            if (!correct.isBoolean()) {
                fields.error(CORRECT, Message.of("question.no-truth"));
            }
            return List.of(correct.asBoolean(false) ? Question.TRUE : Question.FALSE);
        }
        List<Integer> right = right(correct);
        boolean listed = right.size() == correct.size()
                && !right.isEmpty()
                && right.stream().allMatch(one -> one >= 0);
        if (!listed) {
            fields.error(CORRECT, Message.of("question.correct"));
        } else if (!options.isEmpty() && right.getLast() >= options.size()) {
            fields.error(CORRECT, Message.of("question.no-such-option", options.size()));
        } else if (kind == Kind.SINGLE && right.size() > 1) {
            fields.error(CORRECT, Message.of("question.one-correct"));
        }
        return right;
    }

    /** The right options from 0, in their order. */
    static List<Integer> right(JsonNode correct) {
        return correct.isArray()
                ? correct.valueStream()
                        .map(QuestionChecker::place)
                        .sorted()
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The place that a number of an option tells, from 0; less than 0 when it tells none. */
    private static int place(JsonNode number) {
        boolean whole = number.isNumber() && number.canConvertToExactIntegral() && number.canConvertToInt();
        return whole ? number.intValue() - 1 : -1;
    }
}
