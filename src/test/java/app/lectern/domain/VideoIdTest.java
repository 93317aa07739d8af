package app.lectern.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.education.VideoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoIdTest {
    @ParameterizedTest
    @CsvSource({
        "lesson.json, lesson",
        "privacy-12.ko.json, privacy-12.ko",
        "개인정보 보호 (2026).json, 개인정보-보호-2026",
        "..json, script",
        ".json, json",
        "a/b.json, a-b"
    })
    void isMadeOfAFileName(String file, String id) {
        assertThat(VideoId.ofFileName(file)).isEqualTo(id);
        assertThat(VideoId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "a/b", "a b", "a\\b", ".a"})
    void neverLeavesItsFolder(String id) {
        assertThat(VideoId.isValid(id)).isFalse();
    }

    /** The database counts letters beyond the first 65,536 twice. */
    @Test
    void isNeverLongerThanTheDatabaseHolds() {
        assertThat(VideoId.isValid("𠀀".repeat(51))).isFalse();
        assertThat(VideoId.isValid("𠀀".repeat(50))).isTrue();
        assertThat(VideoId.ofFileName("a" + "𠀀".repeat(60) + ".json")).isEqualTo("a" + "𠀀".repeat(49));
    }
}
