package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "안녕하세요, ko",
        "VPN으로 접속합니다, ko",
        "Windows Update를 실행하고 Restart를 누릅니다, ko",
        "Press the 확인 button to go on, en",
        "Hello, en",
        "日本語のテキストです, ja",
        "你好世界, zh",
        "大韓民國 만세, ko",
        "Привет, ru",
        "119, ko",
        "'...', ko"
    })
    void goesByTheLetters(String text, String language) {
        assertThat(LetterLanguage.of(text)).isEqualTo(language);
    }
}
