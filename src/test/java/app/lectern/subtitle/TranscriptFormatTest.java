package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.Subtitler.TranscriptScene;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptFormatTest {
    @Test
    void partsScenesTitlesAndParagraphs() {
        assertThat(TranscriptFormat.write(List.of(
                        new TranscriptScene("개인정보 보호", "안녕하십니까.\n교육을 시작합니다."),
                        new TranscriptScene(null, "제목 없는 장면입니다."),
                        new TranscriptScene("Phishing", "Do not reply."))))
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
                        new TranscriptScene(" ", "\n "),
                        new TranscriptScene("쉬는 시간", ""),
                        new TranscriptScene(null, ""))))
                .isEqualTo("쉬는 시간\n");
        assertThat(TranscriptFormat.write(List.of())).isEmpty();
    }

    @Test
    void straySpacesAndLineEndsAreOrdered() {
        assertThat(TranscriptFormat.write(List.of(new TranscriptScene(" 두\n줄  제목 ", "  가 \t 나 \r\n \r\n\r\n 다\r라  "))))
                .isEqualTo("두 줄 제목\n\n가 나\n\n다\n\n라\n");
    }
}
