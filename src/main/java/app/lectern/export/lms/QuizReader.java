package app.lectern.export.lms;

import app.lectern.domain.Message;
import app.lectern.export.lms.Question.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads question files, whose form docs/lms.md describes. All that is wrong is found at once. */
public final class QuizReader {
    /** So long a file may be. */
    public static final int FILE_BYTES = 1 << 20;

    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_OPTIONS = 10;
    private static final int LONGEST = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Message> findings = new ArrayList<>();

    private QuizReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read
     */
    public static QuizReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(FILE_BYTES + 1);
            return json.length > FILE_BYTES
                    ? new QuizReading.Refused(List.of(Message.of("quiz.too-large")))
                    : read(json);
        }
    }

    /** Reads a file's bytes. */
    public static QuizReading read(byte[] json) {
        try {
            QuizReader reader = new QuizReader();
            Quiz quiz = reader.quiz(MAPPER.readTree(json));
            return reader.findings.isEmpty()
                    ? new QuizReading.Accepted(quiz)
                    : new QuizReading.Refused(reader.findings);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return new QuizReading.Refused(List.of(Message.of("quiz.not-json", line)));
        }
    }

    private Quiz quiz(JsonNode root) {
        JsonNode list = root.path("questions");
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_QUESTIONS) {
            findings.add(Message.of("quiz.count", MOST_QUESTIONS));
            return Quiz.NONE;
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            question(list.get(i), i + 1).ifPresent(questions::add);
        }
        return new Quiz(passMark(root), questions);
    }

    private int passMark(JsonNode root) {
        JsonNode mark = root.path("pass_mark");
        if (mark.isMissingNode()) {
            return Quiz.USUAL_PASS_MARK;
        }
        if (!mark.isInt() || mark.intValue() < LmsOptions.LEAST || mark.intValue() > LmsOptions.MOST) {
            findings.add(Message.of("quiz.pass-mark"));
            return Quiz.USUAL_PASS_MARK;
        }
        return mark.intValue();
    }

    private Optional<Question> question(JsonNode node, int number) {
        int before = findings.size();
        Kind kind = kind(node, number);
        String text = text(node.path("text"), number, "quiz.no-text");
        List<String> options = kind == Kind.TRUEFALSE ? List.of() : options(node, number);
        List<Integer> correct = kind == Kind.TRUEFALSE ? truth(node, number) : correct(node, kind, options, number);
        JsonNode feedback = node.path("feedback");
        String told = feedback.isMissingNode() ? "" : text(feedback, number, "quiz.bad-feedback");
        return findings.size() == before
                ? Optional.of(new Question(kind, text, options, correct, told))
                : Optional.empty();
    }

    private Kind kind(JsonNode node, int number) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.id().equals(node.path("kind").asString("")))
                .findFirst();
        if (kind.isEmpty()) {
            findings.add(Message.of("quiz.kind", number));
        }
        return kind.orElse(Kind.SINGLE);
    }

    private String text(JsonNode node, int number, String problem) {
        String text = node.isString() ? node.stringValue().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            findings.add(Message.of(problem, number, LONGEST));
        }
        return text;
    }

    private List<String> options(JsonNode node, int number) {
        JsonNode list = node.path("options");
        if (!list.isArray() || list.size() < 2 || list.size() > MOST_OPTIONS) {
            findings.add(Message.of("quiz.options", number, MOST_OPTIONS));
            return List.of();
        }
        return list.valueStream()
                .map(option -> text(option, number, "quiz.no-option"))
                .toList();
    }

    private List<Integer> truth(JsonNode node, int number) {
        JsonNode correct = node.path("correct");
        if (!correct.isBoolean()) {
            findings.add(Message.of("quiz.no-truth", number));
        }
        return List.of(correct.asBoolean(false) ? 0 : 1);
    }

    private List<Integer> correct(JsonNode node, Kind kind, List<String> options, int number) {
        JsonNode list = node.path("correct");
        List<Integer> correct = list.isArray()
                ? list.valueStream()
                        .map(one -> one.isInt() ? one.intValue() - 1 : -1)
                        .sorted()
                        .distinct()
                        .toList()
                : List.of();
        boolean sound = correct.size() == list.size()
                && !correct.isEmpty()
                && (kind == Kind.MULTIPLE || correct.size() == 1)
                && correct.stream().allMatch(one -> one >= 0 && one < options.size());
        if (!sound && !options.isEmpty()) {
            findings.add(Message.of("quiz.correct", number, options.size()));
        }
        return correct;
    }
}
