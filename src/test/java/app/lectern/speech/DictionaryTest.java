package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.speech.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
    private static final List<Pronunciation> WORKSPACE = List.of(
            word("VPN", "가상 사설망"),
            word("119", "일일구"),
            word("2단계 인증", "이 단계 인증"),
            word("인증", "인쯩"),
            new Pronunciation(Kind.PATTERN, "(\\d+)호기", "제 $1 호기", null),
            new Pronunciation(Kind.WORD, "IT", "it", "en"));

    @ParameterizedTest
    @CsvSource({
        "VPN으로 접속, 가상 사설망으로 접속",
        "VPNS와 AVPN은 다릅니다, VPNS와 AVPN은 다릅니다",
        "119에 신고, 일일구에 신고",
        "1190번, 1190번",
        "2단계 인증을 켭니다, 이 단계 인증을 켭니다",
        "인증과 재인증, 인쯩과 재인증",
        "3호기와 12호기, 제 3 호기와 제 12 호기",
        "vpn, vpn",
        "IT 부서, IT 부서"
    })
    void replacesWhatIsWritten(String written, String said) {
        assertThat(said(written, new Dictionary(List.of(), WORKSPACE))).isEqualTo(said);
    }

    @Test
    void theScriptGoesBeforeTheWorkspace() {
        assertThat(said("VPN", new Dictionary(List.of(word("VPN", "브이피엔")), WORKSPACE)))
                .isEqualTo("브이피엔");
    }

    @Test
    void patternsCannotMakeItWaitForEver() {
        Pronunciation evil = new Pronunciation(Kind.PATTERN, "(a+)+b", "x", null);
        String text = "a".repeat(5_000);
        assertThat(said(text, new Dictionary(List.of(evil), List.of()))).isEqualTo(text);
    }

    @Test
    void manyEntriesAreQuick() {
        List<Pronunciation> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(word("낱말" + i, "말" + i));
        }
        Dictionary dictionary = new Dictionary(List.of(), many);
        assertThat(said("낱말7과 낱말1999를 읽습니다.", dictionary)).isEqualTo("말7과 말1999를 읽습니다.");
    }

    private static Pronunciation word(String written, String say) {
        return new Pronunciation(Kind.WORD, written, say, null);
    }

    private static String said(String written, Dictionary dictionary) {
        return MappedText.of(written)
                .edited(dictionary.edits(written, "ko", (from, to) -> true))
                .text();
    }
}
