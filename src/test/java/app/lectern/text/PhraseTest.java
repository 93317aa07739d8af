package app.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "{0}을(를) 지웠습니다, 교육, 교육을 지웠습니다",
        "{0}을(를) 지웠습니다, 강의, 강의를 지웠습니다",
        "‘{0}’이(가) 없습니다, 소개, ‘소개’가 없습니다",
        "\"{0}\"은(는) 있습니다, 영상, \"영상\"은 있습니다",
        "{0}(으)로 되돌리기, 서울, 서울로 되돌리기",
        "{0}(으)로 되돌리기, 처음, 처음으로 되돌리기",
        "{0}와(과) 비교, 표지, 표지와 비교",
        "{0}과(와) 비교, 본문, 본문과 비교",
        "개정 {0}(으)로, 3, 개정 3으로",
        "개정 {0}(으)로, 7, 개정 7로",
        "개정 {0}을(를), 10, 개정 10을",
        "개정 {0}을(를), 4, 개정 4를",
        "{0}이(가), USB, USB가",
        "{0}을(를), VPN, VPN을",
        "{0}(으)로, URL, URL로",
        "{0}이(가), qwen3:8b, qwen3:8b가",
        "{0}(으)로, 720p, 720p로",
        "{0}을(를), 50 %, 50 %를",
        "{0}을(를), Lectern, Lectern을(를)",
        "{0}을(를), ?, ?을(를)"
    })
    void theParticleFitsTheWordBefore(String pattern, String word, String text) {
        assertThat(Phrase.of(pattern, Locale.KOREAN, word)).isEqualTo(text);
    }

    @Test
    void somebodysOwnWordsStay() {
        assertThat(Phrase.of("{0}을(를) 찾습니다", Locale.KOREAN, "교육을(를)")).isEqualTo("교육을(를)을 찾습니다");
    }

    @Test
    void aNumberIsReadAsItIsWritten() {
        assertThat(Phrase.of("장면 {0}을(를)", Locale.KOREAN, 1200)).isEqualTo("장면 1,200을");
    }

    @Test
    void englishStaysAsItIs() {
        assertThat(Phrase.of("{0} (s)", Locale.ENGLISH, "x")).isEqualTo("x (s)");
    }
}
