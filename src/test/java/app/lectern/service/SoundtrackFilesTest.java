package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundtrackFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aScriptsSoundsAreKeptWithIt() throws Exception {
        Path beside = folder.resolve("beside");
        Files.createDirectories(beside.resolve("sounds"));
        Files.write(beside.resolve("sounds/음악.mp3"), new byte[] {1});
        Files.write(beside.resolve("open.wav"), new byte[] {2});
        Files.write(beside.resolve("close.wav"), new byte[] {3});
        String json = """
                {"music":{"file":"sounds/음악.mp3"},"opening_sound":"open.wav","closing_sound":"close.wav",
                 "scenes":[{"scene_id":1,"text":"가"}]}""";
        try (Lectern lectern = TestLectern.open(folder.resolve("workspace"), Clock.systemUTC(), new GatedNarrator())) {
            VideoScript script = lectern.scripts().create(AUTHOR, "one", json, beside);
            Path kept = Objects.requireNonNull(lectern.scripts().picturesOf(script));
            assertThat(kept.resolve("sounds/음악.mp3")).hasBinaryContent(new byte[] {1});
            assertThat(kept.resolve("open.wav")).hasBinaryContent(new byte[] {2});
            assertThat(kept.resolve("close.wav")).hasBinaryContent(new byte[] {3});
        }
    }
}
