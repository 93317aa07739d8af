package app.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.domain.speech.SpeechServer;
import app.lectern.domain.speech.SpeechSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechSettingsFileTest {
    private static final SpeechSettings SETTINGS = SpeechSettings.DEFAULT
            .withVoices(Map.of("ko", "espeak-ng:ko+f3"))
            .withLoudness(-23)
            .withCharactersPerSecond(10)
            .withPiperFolder("/home/kim/목소리")
            .withPronunciations(List.of(new Pronunciation(Kind.PATTERN, "(\\d+)호기", "제 $1 호기", "ko")))
            .withServer(new SpeechServer(
                    "http://127.0.0.1:8880", "secret", "kokoro", List.of("af"), List.of("ko", "en"), 30));

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasChosen() throws Exception {
        Path file = folder.resolve("speech.json");
        SpeechSettingsFile settings = new SpeechSettingsFile(file);
        assertThat(settings.settings()).isEqualTo(SpeechSettings.DEFAULT);
        settings.save(SETTINGS);
        assertThat(new SpeechSettingsFile(file).settings()).isEqualTo(SETTINGS);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(SETTINGS.toString()).doesNotContain("secret");
    }

    @Test
    void readsAFileThatSaysOnlySomeOfIt() throws Exception {
        Path file = folder.resolve("speech.json");
        Files.writeString(file, "{\"loudness_lufs\": -20, \"of_a_later_version\": 1}");
        assertThat(new SpeechSettingsFile(file).settings()).isEqualTo(SpeechSettings.DEFAULT.withLoudness(-20));
    }

    @Test
    void saysWhichFileIsBroken() throws Exception {
        Path file = folder.resolve("speech.json");
        for (String broken : List.of("{", "[]", "{\"voices\": 3}", "{\"pronunciations\": [{\"kind\": \"X\"}]}")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> new SpeechSettingsFile(file))
                    .as(broken)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("speech.json");
        }
    }
}
