package app.lectern.export.lms;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuizReaderTest {
    @Test
    void everyKindIsRead() {
        QuizReading reading = read("""
                {"pass_mark": 60, "questions": [
                  {"kind": "single", "text": " 어디? ", "options": ["가", "나"], "correct": [2], "feedback": "나입니다."},
                  {"kind": "multiple", "text": "무엇?", "options": ["a", "b", "c"], "correct": [3, 1]},
                  {"kind": "truefalse", "text": "그렇다", "correct": false}]}""");
        assertThat(reading)
                .isEqualTo(new QuizReading.Accepted(new Quiz(
                        60,
                        List.of(
                                new Question(
                                        Kind.SINGLE, "어디?", List.of("가", "나"), List.of(1), "나입니다.", Question.THINK_SEC),
                                new Question(
                                        Kind.MULTIPLE,
                                        "무엇?",
                                        List.of("a", "b", "c"),
                                        List.of(0, 2),
                                        "",
                                        Question.THINK_SEC),
                                new Question(Kind.TRUEFALSE, "그렇다", List.of(), List.of(1), "", Question.THINK_SEC)))));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(told("""
                {"pass_mark": 0, "questions": [
                  {"kind": "maybe", "text": "", "options": ["a", "b"], "correct": [1]},
                  {"kind": "single", "text": "q", "options": ["a", "b"], "correct": [1, 2]},
                  {"kind": "multiple", "text": "q", "options": ["a", 3], "correct": [4]},
                  {"kind": "truefalse", "text": "q", "correct": "yes"},
                  {"kind": "single", "text": "q", "options": ["a"], "correct": [1], "feedback": 7}]}"""))
                .hasSize(9)
                .anyMatch(text -> text.startsWith("pass_mark: 1부터 100까지"))
                .anyMatch(text -> text.startsWith("questions[0].kind: "))
                .anyMatch(text -> text.startsWith("questions[1].correct: 맞는 보기는 하나"))
                .anyMatch(text -> text.startsWith("questions[2].options[1]: "))
                .anyMatch(text -> text.startsWith("questions[2].correct: 보기는 2개뿐"))
                .anyMatch(text -> text.startsWith("questions[3].correct: true나 false"))
                .anyMatch(text -> text.startsWith("questions[4].options: 글 2개부터 10개"));
        assertThat(told("{\"questions\": []}")).hasSize(1);
        assertThat(told("{\n\"questions\": [")).containsExactly("파일: 2번째 줄이 JSON이 아닙니다.");
        assertThat(told("[]")).hasSize(1);
        assertThat(told(" ".repeat(QuizReader.FILE_BYTES + 1))).isNotEmpty();
    }

    private static List<String> told(String json) {
        return ((QuizReading.Refused) read(json))
                .findings().stream()
                        .map(finding -> Texts.of(Locale.KOREAN).of(finding.place()) + ": "
                                + Texts.of(Locale.KOREAN).of(finding.message()))
                        .toList();
    }

    private static QuizReading read(String json) {
        return QuizReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
