package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.speech.SentenceSplitter.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** Each text has a bar where a sentence ends; the bar is not part of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "안녕하십니까.| 지금부터 교육을 시작하겠습니다.",
                "준비되셨습니까?| 좋습니다!| 시작합니다.",
                "정말입니까?!| 그렇습니다.",
                "음…| 그렇습니다.",
                "잠시만요... 이제 시작합니다.",
                "“위험합니다.”| 그가 말했습니다.",
                "“위험합니다.” 라고 그가 말했습니다.| 모두 멈췄습니다.",
                "\"가자!\"라고 말했습니다.| 모두 갔습니다.",
                "(필수입니다.)| 다음으로 넘어갑니다.",
                "「끝났습니다。」다음입니다。|끝。",
                "법정 기준은 3.5미터입니다.| 높이는 1.8 m입니다.",
                "1. 작업 전에 확인합니다.| 2. 보호구를 착용합니다.",
                "가. 목적을 밝힙니다.| 나. 동의를 받습니다.",
                "1.2. 세부 항목입니다.| 다음입니다.",
                "시행일은 2026.12.31. 자정입니다.| 꼭 지키십시오.",
                "2026. 12. 31. 시행합니다.| 감사합니다.",
                "정답은 3번입니다.| 4번은 아닙니다.",
                "www.example.com에 접속합니다.| 보고서.hwp 파일을 엽니다.",
                "https://example.com/a.html?x=1.2 을 엽니다.| 끝입니다.",
                "Mr. Kim arrived.| Dr. Lee left.",
                "Use tools, e.g. a hammer.| See No. 5 on p. 12.",
                "Is it 3.5 metres?| No.| It is 4.",
                "J. Smith wrote it.| Read it at 10 a.m. today.",
                "He works at Acme Inc. in Seoul.| Thank you.",
                "\"Stop!\" she said.| He stopped.",
                "Open setup.exe now.| Then wait...",
                "It ended in 2026.| 12 people came.",
                "Choose plan B.| 다음으로 갑니다.",
                "제목\n|첫 줄입니다\r\n|둘째 줄입니다.",
                "첫째입니다.\n\n\n|둘째입니다.",
                "안녕하세요.| 😀 반갑습니다. ^^",
                "*** 시작합니다.| 끝입니다. ---",
                "끝"
            })
    void cutsWhereTheBarsAre(String barred) {
        List<String> expected =
                List.of(barred.split("\\|", -1)).stream().map(String::strip).toList();
        assertThat(texts(barred.replace("|", ""))).containsExactlyElementsOf(expected);
    }

    @Test
    void cutsWithoutASpaceAfterAKoreanPredicate() {
        assertThat(texts("확인합니다.다음은 서명입니다.")).containsExactly("확인합니다.", "다음은 서명입니다.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "😀", " \n\t ", "!? - *", "\u200b", "— —\n…"})
    void findsNothingInPunctuation(String text) {
        assertThat(SentenceSplitter.split(text)).isEmpty();
    }

    @Test
    void knowsWhichSentencesEndALine() {
        assertThat(SentenceSplitter.split("하나. 둘.\n셋. 넷."))
                .extracting(Sentence::endsLine)
                .containsExactly(false, true, false, false);
    }

    @Test
    void losesNothingButTheWhitespaceBetween() {
        String text = " ... 처음. \t“둘.” !!!\n\n셋?! (넷) 5. 😀 여섯.끝 ";
        assertThat(String.join("", texts(text)).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    private static List<String> texts(String text) {
        return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
    }
}
