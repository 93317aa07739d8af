package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Question;
import app.lectern.pipeline.Subtitler.TranscriptScene;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptFormatTest {
    @Test
    void partsScenesTitlesAndParagraphs() {
        assertThat(TranscriptFormat.write(List.of(
                        new TranscriptScene("개인정보 보호", "안녕하십니까.\n교육을 시작합니다.", List.of()),
                        new TranscriptScene(null, "제목 없는 장면입니다.", List.of()),
                        new TranscriptScene("Phishing", "Do not reply.", List.of()))))
                .isEqualTo("""
                        개인정보 보호

                        안녕하십니까.

                        교육을 시작합니다.


                        제목 없는 장면입니다.


                        Phishing

                        Do not reply.
                        """);
    }

    @Test
    void leavesOutWhatIsEmptyButNotTheTitleOfASilentScene() {
        assertThat(TranscriptFormat.write(List.of(
                        new TranscriptScene(" ", "\n ", List.of()),
                        new TranscriptScene("쉬는 시간", "", List.of()),
                        new TranscriptScene(null, "", List.of()))))
                .isEqualTo("쉬는 시간\n");
        assertThat(TranscriptFormat.write(List.of())).isEmpty();
    }

    @Test
    void straySpacesAndLineEndsAreOrdered() {
        assertThat(TranscriptFormat.write(
                        List.of(new TranscriptScene(" 두\n줄  제목 ", "  가 \t 나 \r\n \r\n\r\n 다\r라  ", List.of()))))
                .isEqualTo("두 줄 제목\n\n가 나\n\n다\n\n라\n");
    }

    @Test
    void whatIsAskedCanBeReadButNotWhichAnswerIsRight() {
        Question several = new Question(
                Question.Kind.MULTIPLE, "무엇을\n의심합니까?", List.of("이상한 주소", "달력", "모르는 사람"), List.of(0, 2), "비밀 풀이", 5);
        Question truth = new Question(Question.Kind.TRUEFALSE, "Attachments are safe.", List.of(), List.of(1), "", 5);
        assertThat(TranscriptFormat.write(List.of(
                        new TranscriptScene("확인", "골라 보세요.", several.lines("ko")),
                        new TranscriptScene(null, "", truth.lines("en")))))
                .isEqualTo("""
                        확인

                        골라 보세요.

                        무엇을 의심합니까? (모두 고르세요)
                        1) 이상한 주소
                        2) 달력
                        3) 모르는 사람


                        Attachments are safe.
                        O True
                        X False
                        """);
    }
}
