package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundtrackCheckerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sounds() throws Exception {
        Files.createDirectories(folder.resolve("script/sounds"));
        Files.writeString(folder.resolve("script/sounds/music.mp3"), "x");
        Files.writeString(folder.resolve("script/bell.wav"), "x");
        Files.writeString(folder.resolve("outside.wav"), "x");
    }

    @Test
    void readsWhatIsThereAndKnowsTheRest() {
        Soundtrack full = accepted("""
                "music":{"file":"sounds/music.mp3","level_lufs":-30.5,"duck_db":9,"fade_sec":0},
                "opening_sound":"bell.wav","closing_sound":"bell.wav\"""");
        assertThat(full).isEqualTo(new Soundtrack(new Music("sounds/music.mp3", -30.5, 9, 0), "bell.wav", "bell.wav"));
        Soundtrack brief = accepted("\"music\":{\"file\":\"sounds/music.mp3\"}");
        assertThat(brief).isEqualTo(new Soundtrack(new Music("sounds/music.mp3", -28, 12, 2), null, null));
        assertThat(accepted("\"title\":\"a\"")).isEqualTo(Soundtrack.NONE);
    }

    @Test
    void saysWhatIsWrongAndWhere() throws Exception {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("script/large.wav").toFile(), "rw")) {
            sparse.setLength(500L * 1024 * 1024 + 1);
        }
        assertRefused("\"music\":7", "music script.music");
        assertRefused("\"music\":{}", "music.file script.music");
        assertRefused("\"music\":{\"file\":5}", "music.file script.not-a-text");
        assertRefused("\"music\":{\"file\":\"none.mp3\"}", "music.file script.sound-missing");
        assertRefused("\"music\":{\"file\":\"bell.wav\",\"level_lufs\":-10}", "music.level_lufs script.out-of-range");
        assertRefused("\"opening_sound\":\"../outside.wav\"", "opening_sound script.sound-outside");
        assertRefused("\"closing_sound\":\"large.wav\"", "closing_sound script.sound-too-large");
    }

    private Soundtrack accepted(String fields) {
        return ((ScriptReading.Accepted) read(fields)).script().soundtrack();
    }

    private void assertRefused(String fields, String what) {
        assertThat(read(fields).findings())
                .extracting(finding -> finding.field() + " " + finding.message().key())
                .containsExactly(what);
    }

    private ScriptReading read(String fields) {
        String json = "{" + fields + ",\"scenes\":[{\"scene_id\":1,\"text\":\"가\"}]}";
        return new ScriptReader()
                .read(json.getBytes(StandardCharsets.UTF_8), new ScriptFolder(folder.resolve("script")));
    }
}
