package app.lectern.export.lms;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Finding.Severity;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.QuestionChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads question files, whose form docs/lms.md describes. All that is wrong is found at once. */
public final class QuizReader {
    /** So long a file may be. */
    public static final int FILE_BYTES = 1 << 20;

    private static final String QUESTIONS = "questions";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Finding> findings = new ArrayList<>();

    private QuizReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read
     */
    public static QuizReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(FILE_BYTES + 1);
            return json.length > FILE_BYTES ? refused(Message.of("quiz.too-large")) : read(json);
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
            return refused(Message.of("quiz.not-json", line));
        }
    }

    private static QuizReading refused(Message why) {
        return new QuizReading.Refused(List.of(Finding.ofScript(Severity.ERROR, "", why)));
    }

    private Quiz quiz(JsonNode root) {
        JsonNode list = root.path(QUESTIONS);
        if (!list.isArray() || list.isEmpty() || list.size() > ScriptLimits.QUESTIONS) {
            findings.add(Finding.ofScript(Severity.ERROR, QUESTIONS, Message.of("quiz.count", ScriptLimits.QUESTIONS)));
            return Quiz.NONE;
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            QuestionChecker.check(list.get(i), QUESTIONS + "[" + i + "]", findings)
                    .ifPresent(questions::add);
        }
        return new Quiz(QuestionChecker.passMark(root, findings), questions);
    }
}
